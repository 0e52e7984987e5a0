package id.pendopo.web.survey;

import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.survey.Fraction;
import id.pendopo.service.survey.ElementText;
import java.io.Serializable;
import org.omnifaces.util.Faces;

/** The weight of an element on a form. */
public class ElementField implements Serializable {

    private static final long serialVersionUID = 1;

    private final ElementText element;
    private final boolean own;
    private String weight;
    private boolean removed;

    ElementField(ElementText element, boolean own) {
        this.element = element;
        this.own = own;
        this.weight = element.weight().toString();
    }

    /** As it is wanted. */
    ElementText wanted() {
        return with(element, weight(weight, getField()));
    }

    static ElementText with(ElementText element, Fraction weight) {
        return new ElementText(
                element.code(),
                element.name(),
                element.nameEn(),
                element.question(),
                element.questionEn(),
                element.answers(),
                element.answersEn(),
                weight);
    }

    static Fraction weight(String typed, String field) {
        try {
            return Fraction.parse(typed);
        } catch (NumberFormatException e) {
            throw new InvalidInputException(field, "survey.weight");
        }
    }

    public ElementText getElement() {
        return element;
    }

    /** As the reader's language has it. */
    public String getName() {
        return element.name(Faces.getLocale());
    }

    public String getQuestion() {
        return element.question(Faces.getLocale());
    }

    public String getField() {
        return "weight." + element.code();
    }

    /** Whether it is the unit's own, which can be taken away. */
    public boolean isOwn() {
        return own;
    }

    public String getWeight() {
        return weight;
    }

    public void setWeight(String weight) {
        this.weight = weight;
    }

    public boolean isRemoved() {
        return removed;
    }

    public void setRemoved(boolean removed) {
        this.removed = removed;
    }
}
