package id.pendopo.web.complaint;

import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.service.complaint.AskedQuestion;
import id.pendopo.web.platform.WebTexts;
import jakarta.faces.model.SelectItem;
import java.io.Serializable;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.omnifaces.util.Faces;

/** One question on a form, and what was answered to it. */
public class QuestionField implements Serializable {

    private static final long serialVersionUID = 1;

    /** With more to choose from, a list that opens is easier to look over. */
    private static final int IN_VIEW = 6;

    private static final int DECIMALS = 4;

    /** Whether a point divides thousands or decimals cannot be told. */
    private static final Pattern THOUSANDS = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{3})+");

    private final AskedQuestion question;
    private final String prefix;
    private String text;
    private LocalDate day;
    private String choice;
    private List<String> choices = new ArrayList<>();

    QuestionField(AskedQuestion question) {
        this(question, "answers.");
    }

    /** @param prefix what the service puts before the code to name the field */
    public QuestionField(AskedQuestion question, String prefix) {
        this.question = question;
        this.prefix = prefix;
    }

    /** What was answered, as the service takes it. */
    public List<String> given() {
        return switch (question.kind()) {
            case DATE -> day == null ? List.of() : List.of(day.toString());
            case SINGLE_CHOICE -> choice == null ? List.of() : List.of(choice);
            case MULTIPLE_CHOICE -> choices == null ? List.of() : List.copyOf(choices);
            case NUMBER -> text == null || text.isBlank() ? List.of() : List.of(number(text.strip()));
            default -> text == null ? List.of() : List.of(text);
        };
    }

    /** People write a number as they speak: with a comma before the decimals, but in English. */
    private String number(String typed) {
        if (isEnglish()) {
            return typed;
        }
        if (THOUSANDS.matcher(typed).matches()) {
            throw new InvalidInputException(getField(), "complaint.question.number");
        }
        return typed.replace(',', '.');
    }

    private static boolean isEnglish() {
        return Locale.ENGLISH.getLanguage().equals(Faces.getLocale().getLanguage());
    }

    /** Which control it is: line, words, number, day, radio, select or boxes. */
    public String getControl() {
        return switch (question.kind()) {
            case TEXT -> "line";
            case LONG_TEXT -> "words";
            case NUMBER -> "number";
            case DATE -> "day";
            case SINGLE_CHOICE -> question.offered().size() > IN_VIEW ? "select" : "radio";
            case MULTIPLE_CHOICE -> "boxes";
        };
    }

    public String getCode() {
        return question.code();
    }

    /** Name of the field for the service. */
    public String getField() {
        return prefix + question.code();
    }

    public String getLabel() {
        return question.label(Faces.getLocale());
    }

    /** The help, between which numbers it must be, and whether everybody will read it. */
    public String getHelp() {
        WebTexts texts = WebTexts.of(Faces.getLocale());
        List<String> parts = new ArrayList<>();
        if (question.help(Faces.getLocale()) != null) {
            parts.add(question.help(Faces.getLocale()));
        }
        String least = number(question.least());
        String most = number(question.most());
        if (least != null && most != null) {
            parts.add(texts.get("complaint.question.between", least, most));
        } else if (least != null) {
            parts.add(texts.get("complaint.question.atLeast", least));
        } else if (most != null) {
            parts.add(texts.get("complaint.question.atMost", most));
        }
        if (question.open()) {
            parts.add(texts.get("complaint.question.forEverybody"));
        }
        return parts.isEmpty() ? null : String.join(" ", parts);
    }

    private static String number(BigDecimal limit) {
        if (limit == null) {
            return null;
        }
        NumberFormat format = NumberFormat.getInstance(Faces.getLocale());
        format.setMaximumFractionDigits(DECIMALS);
        return format.format(limit);
    }

    public boolean isRequired() {
        return question.required();
    }

    public Integer getLongest() {
        return question.longest();
    }

    public List<SelectItem> getOptions() {
        return question.offered().stream()
                .map(option -> new SelectItem(option.key(), option.name(Faces.getLocale())))
                .toList();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getChoice() {
        return choice;
    }

    public void setChoice(String choice) {
        this.choice = choice;
    }

    public List<String> getChoices() {
        return choices;
    }

    public void setChoices(List<String> choices) {
        this.choices = choices;
    }
}
