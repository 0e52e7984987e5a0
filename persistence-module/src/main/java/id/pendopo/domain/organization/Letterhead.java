package id.pendopo.domain.organization;

import id.pendopo.domain.platform.TextInput;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import java.util.regex.Pattern;

/** What an agency's letters carry at their head (kop surat) and above the signature. Immutable. */
@Embeddable
public class Letterhead implements Serializable {

    public static final int LINE_LIMIT = 200;
    public static final int ADDRESS_LIMIT = 300;
    public static final int CITY_LIMIT = 100;
    public static final int PHONE_LIMIT = 40;
    public static final int HEAD_TITLE_LIMIT = 100;

    static final Pattern PHONE = Pattern.compile("[+(]?[0-9][0-9 ()./-]*");
    static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
    static final Pattern WEBSITE = Pattern.compile("(https?://)?[\\w.-]+\\.[A-Za-z]{2,}(/\\S*)?");
    private static final Pattern POSTAL_CODE = Pattern.compile("[0-9]{5}");

    public static final Letterhead EMPTY = new Letterhead("", "", "", "", "", "", "", "", null);

    @Column(name = "letterhead_government", nullable = false)
    private String government;

    @Column(nullable = false)
    private String address;

    @Column(nullable = false)
    private String city;

    @Column(name = "postal_code", nullable = false)
    private String postalCode;

    @Column(nullable = false)
    private String phone;

    @Column(nullable = false)
    private String email;

    @Column(nullable = false)
    private String website;

    @Column(name = "head_title", nullable = false)
    private String headTitle;

    /** As text: EclipseLink cannot write a null uuid. */
    @Column
    private String logo;

    protected Letterhead() {}

    /**
     * @param government first line, for example PEMERINTAH KOTA TANGERANG
     * @param headTitle who signs, for example Kepala Dinas Kesehatan
     * @param logo stored file with the coat of arms; null for the application's own
     */
    public Letterhead(
            String government,
            String address,
            String city,
            String postalCode,
            String phone,
            String email,
            String website,
            String headTitle,
            UUID logo) {
        this.government = TextInput.optional("government", government, LINE_LIMIT);
        this.address = TextInput.optional("address", address, ADDRESS_LIMIT);
        this.city = TextInput.optional("city", city, CITY_LIMIT);
        this.postalCode =
                TextInput.matching("postalCode", postalCode, 5, POSTAL_CODE, "organization.postalCode.malformed");
        this.phone = TextInput.matching("phone", phone, PHONE_LIMIT, PHONE, "organization.phone.malformed");
        this.email = TextInput.matching("email", email, LINE_LIMIT, EMAIL, "organization.email.malformed");
        this.website = TextInput.matching("website", website, LINE_LIMIT, WEBSITE, "organization.website.malformed");
        this.headTitle = TextInput.optional("headTitle", headTitle, HEAD_TITLE_LIMIT);
        this.logo = logo == null ? null : logo.toString();
    }

    /** The same with another emblem; null for none. */
    public Letterhead withLogo(UUID other) {
        return new Letterhead(government, address, city, postalCode, phone, email, website, headTitle, other);
    }

    /** All of it in one line, to compare and to record. */
    public String line() {
        return String.join(
                " · ", government, address, city, postalCode, phone, email, website, headTitle, String.valueOf(logo));
    }

    public String government() {
        return government;
    }

    public String address() {
        return address;
    }

    public String city() {
        return city;
    }

    public String postalCode() {
        return postalCode;
    }

    public String phone() {
        return phone;
    }

    public String email() {
        return email;
    }

    public String website() {
        return website;
    }

    public String headTitle() {
        return headTitle;
    }

    public UUID logo() {
        return logo == null ? null : UUID.fromString(logo);
    }
}
