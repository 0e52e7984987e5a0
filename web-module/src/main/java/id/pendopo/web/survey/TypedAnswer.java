package id.pendopo.web.survey;

import id.pendopo.service.complaint.QuestionOption;
import id.pendopo.service.survey.OwnQuestion;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/** An own question on the form for paper: what may be chosen is typed by its number. */
public class TypedAnswer implements Serializable {

    private static final long serialVersionUID = 1;

    private final OwnQuestion question;
    private final Locale locale;
    private String typed;

    TypedAnswer(OwnQuestion question, Locale locale) {
        this.question = question;
        this.locale = locale;
    }

    public String getCode() {
        return question.code();
    }

    /** The field as the service names it. */
    public String getField() {
        return "questions." + question.code();
    }

    public String getLabel() {
        return question.label(locale);
    }

    /** What the numbers stand for; the help of the question where nothing is chosen. */
    public String getLegend() {
        if (!question.kind().isChoice()) {
            return question.help(locale);
        }
        StringBuilder legend = new StringBuilder();
        int number = 0;
        for (QuestionOption option : question.offered()) {
            number++;
            legend.append(number == 1 ? "" : " · ").append(number).append(' ').append(option.name(locale));
        }
        return legend.toString();
    }

    /** Numbers are typed on the digits of the keyboard; several are parted by commas. */
    public boolean isShort() {
        return !question.kind().isWords();
    }

    /** What was typed, as the service takes it. */
    List<String> given() {
        return question.typed(typed);
    }

    public Integer getLongest() {
        return question.longest();
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }
}
