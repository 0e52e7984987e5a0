package id.pendopo.web.standard;

import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.InvalidInputException.Violation;
import id.pendopo.domain.standard.StandardComponent;
import id.pendopo.domain.standard.StandardItem;
import java.io.Serializable;
import java.util.stream.Stream;

/** One line of a list while it is typed. */
public class ItemEntry implements Serializable {

    private static final long serialVersionUID = 1;

    private String name = "";
    private String note = "";
    private boolean mandatory = true;
    private String amount = "";
    private String kind = "";
    private String number = "";
    private String year = "";
    private String link = "";

    static ItemEntry of(StandardItem item) {
        ItemEntry entry = new ItemEntry();
        entry.name = item.name();
        entry.note = item.note();
        entry.mandatory = item.mandatory();
        entry.amount = Rupiah.typed(item.amount());
        entry.kind = item.kind();
        entry.number = item.number();
        entry.year = item.year() == null ? "" : item.year().toString();
        entry.link = item.link();
        return entry;
    }

    /** Nothing was typed: such a line is left out. */
    boolean blank() {
        return Stream.of(name, note, amount, kind, number, year, link).allMatch(one -> one == null || one.isBlank());
    }

    /** @throws InvalidInputException naming the line, since the fields of all lines are called the same */
    StandardItem item(StandardComponent component, int line) {
        try {
            return switch (component) {
                case REQUIREMENTS -> StandardItem.requirement(name, mandatory, note);
                case FEE -> StandardItem.fee(name, Rupiah.read("amount", amount), note);
                case COMPLAINTS -> StandardItem.channel(kind, name, note);
                case LEGAL_BASIS -> StandardItem.legalBasis(kind, number, whole(), name, link);
                default -> StandardItem.product(name, note);
            };
        } catch (InvalidInputException e) {
            throw new InvalidInputException(e.violations().stream()
                    .map(wrong -> new Violation(wrong.field() + "-" + line, wrong.code(), wrong.arguments()))
                    .toList());
        }
    }

    private Integer whole() {
        String typed = year == null ? "" : year.strip();
        if (typed.isEmpty()) {
            return null;
        }
        if (!typed.matches("\\d{4}")) {
            throw new InvalidInputException("year", "standard.basis.year");
        }
        return Integer.valueOf(typed);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public boolean isMandatory() {
        return mandatory;
    }

    public void setMandatory(boolean mandatory) {
        this.mandatory = mandatory;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }
}
