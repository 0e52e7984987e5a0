package id.pendopo.service.organization;

import java.io.Serializable;
import java.util.UUID;

/**
 * What an agency's letters carry at their head and above the signature; empty text for what is not known.
 *
 * @param government first line, for example PEMERINTAH KOTA TANGERANG
 * @param address street and number
 * @param city place, also before the date of a letter
 * @param postalCode five digits
 * @param phone as printed
 * @param email as printed
 * @param website as printed
 * @param headTitle who signs, for example Kepala Dinas Kesehatan
 * @param logo stored file with the coat of arms; null for the application's own
 */
public record LetterheadForm(
        String government,
        String address,
        String city,
        String postalCode,
        String phone,
        String email,
        String website,
        String headTitle,
        UUID logo)
        implements Serializable {

    public static final LetterheadForm EMPTY = new LetterheadForm("", "", "", "", "", "", "", "", null);
}
