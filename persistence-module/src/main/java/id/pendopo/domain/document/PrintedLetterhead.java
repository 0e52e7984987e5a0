package id.pendopo.domain.document;

import java.io.Serializable;

/**
 * The head (kop surat) as it stands on a document: the agency's letterhead made into lines.
 *
 * @param government first line, e.g. PEMERINTAH KOTA TANGERANG; may be empty
 * @param agency name of the agency in full
 * @param address street, town and postal code in one line; may be empty
 * @param contact telephone, mail and site in one line; may be empty
 * @param city where letters are signed; may be empty
 * @param emblem the coat of arms as a {@code data:} address of a JPEG or PNG; null for none
 */
public record PrintedLetterhead(
        String government, String agency, String address, String contact, String city, String emblem)
        implements Serializable {}
