package id.pendopo.domain.standard;

import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.TextInput;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One line of a component that is a list: a document to bring, a fee, a product, a legal basis, a channel for complaints.
 * Immutable; which of the fields mean something depends on the component.
 */
@Embeddable
public class StandardItem implements Serializable {

    private static final long serialVersionUID = 1;

    public static final int NAME_LIMIT = 500;
    public static final int NOTE_LIMIT = 500;
    public static final int WORD_LIMIT = 60;
    public static final int LINK_LIMIT = 500;
    public static final BigDecimal AMOUNT_MAX = new BigDecimal("9999999999999.99");

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final Pattern LINK = Pattern.compile("https?://[^\\s\"<>]+");

    private String name;
    private String note = "";
    private boolean mandatory;
    private BigDecimal amount;
    private String kind = "";
    private String number = "";
    private Integer year;
    private String link = "";

    protected StandardItem() {}

    private StandardItem(String name, String note) {
        this.name = TextInput.required("name", name, NAME_LIMIT);
        this.note = TextInput.optional("note", note, NOTE_LIMIT);
    }

    /** One of service delivery as it is kept: it was looked at when it was written. */
    public static StandardItem kept(String name, String note, boolean mandatory, BigDecimal amount, String kind) {
        StandardItem item = new StandardItem();
        item.name = name;
        item.note = note;
        item.mandatory = mandatory;
        item.amount = amount;
        item.kind = kind;
        return item;
    }

    /** A document or condition to fulfil. */
    public static StandardItem requirement(String document, boolean mandatory, String note) {
        StandardItem item = new StandardItem(document, note);
        item.mandatory = mandatory;
        return item;
    }

    /**
     * What is to be paid.
     *
     * @param amount rupiah, at least 0, at most two decimals
     * @param basis regulation that sets it
     */
    public static StandardItem fee(String what, BigDecimal amount, String basis) {
        StandardItem item = new StandardItem(what, basis);
        if (amount == null) {
            throw new InvalidInputException("amount", "input.required");
        }
        if (amount.signum() < 0
                || amount.compareTo(AMOUNT_MAX) > 0
                || amount.stripTrailingZeros().scale() > 2) {
            throw new InvalidInputException("amount", "standard.fee.amount");
        }
        item.amount = amount.setScale(2, RoundingMode.UNNECESSARY);
        return item;
    }

    /** What the applicant gets. */
    public static StandardItem product(String name, String note) {
        return new StandardItem(name, note);
    }

    /** Where and how to complain, suggest or praise. */
    public static StandardItem channel(String kind, String place, String note) {
        StandardItem item = new StandardItem(place, note);
        item.kind = TextInput.required("kind", kind, WORD_LIMIT);
        return item;
    }

    /**
     * A regulation.
     *
     * @param kind e.g. Undang-Undang, Peraturan Daerah
     * @param title what it is about
     * @param link where to read it; may be empty
     */
    public static StandardItem legalBasis(String kind, String number, Integer year, String title, String link) {
        StandardItem item = new StandardItem(title, "");
        item.kind = TextInput.required("kind", kind, WORD_LIMIT);
        item.number = TextInput.required("number", number, WORD_LIMIT);
        if (year == null) {
            throw new InvalidInputException("year", "input.required");
        }
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new InvalidInputException("year", "standard.basis.year");
        }
        item.year = year;
        item.link = TextInput.matching("link", link, LINK_LIMIT, LINK, "standard.basis.link");
        return item;
    }

    public String name() {
        return name;
    }

    /** Note; the legal basis of a fee. */
    public String note() {
        return note;
    }

    public boolean mandatory() {
        return mandatory;
    }

    /** Rupiah; null but for fees. */
    public BigDecimal amount() {
        return amount;
    }

    public String kind() {
        return kind;
    }

    public String number() {
        return number;
    }

    /** Null but for legal bases. */
    public Integer year() {
        return year;
    }

    public String link() {
        return link;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StandardItem that
                && name.equals(that.name)
                && note.equals(that.note)
                && mandatory == that.mandatory
                && (amount == null ? that.amount == null : that.amount != null && amount.compareTo(that.amount) == 0)
                && kind.equals(that.kind)
                && number.equals(that.number)
                && Objects.equals(year, that.year)
                && link.equals(that.link);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, note, mandatory, kind, number, year, link);
    }
}
