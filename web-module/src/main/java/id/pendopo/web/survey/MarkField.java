package id.pendopo.web.survey;

import id.pendopo.service.survey.ElementText;
import jakarta.faces.model.SelectItem;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One question of a survey on a form, and the mark that was chosen. */
public class MarkField implements Serializable {

    private static final long serialVersionUID = 1;

    private final ElementText element;
    private final int number;
    private final Locale locale;
    private Integer mark;
    private String typed;

    MarkField(ElementText element, int number, Locale locale) {
        this.element = element;
        this.number = number;
        this.locale = locale;
    }

    public String getCode() {
        return element.code();
    }

    /** The field as the service names it. */
    public String getField() {
        return "answers." + element.code();
    }

    public String getName() {
        return element.name(locale);
    }

    public String getQuestion() {
        return number + ". " + element.question(locale);
    }

    /** Number and name, for a narrow field. */
    public String getShort() {
        return number + ". " + element.name(locale);
    }

    public List<SelectItem> getAnswers() {
        List<SelectItem> items = new ArrayList<>();
        List<String> answers = element.answers(locale);
        for (int i = 0; i < answers.size(); i++) {
            items.add(new SelectItem(Integer.valueOf(i + 1), answers.get(i)));
        }
        return items;
    }

    /** What the digits stand for. */
    public String getLegend() {
        List<String> answers = element.answers(locale);
        StringBuilder legend = new StringBuilder();
        for (int i = 0; i < answers.size(); i++) {
            legend.append(i == 0 ? "" : " · ").append(i + 1).append(' ').append(answers.get(i));
        }
        return legend.toString();
    }

    public Integer getMark() {
        return mark;
    }

    public void setMark(Integer mark) {
        this.mark = mark;
    }

    /** The digit an officer types; empty or 0 for a question left out. */
    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }

    /** The typed mark; null if left out, and one that is no mark stays wrong so that the service says so. */
    Integer typedMark() {
        if (typed == null || typed.isBlank() || "0".equals(typed.strip())) {
            return null;
        }
        String digit = typed.strip();
        return digit.length() == 1 && Character.isDigit(digit.charAt(0)) ? Integer.valueOf(digit) : Integer.valueOf(-1);
    }
}
