package id.pendopo.service.standard;

import id.pendopo.domain.standard.PublicationMedium;
import java.time.LocalDate;

/**
 * That a standard was made public, as somebody notes it.
 *
 * @param address a link, an account or a place; of SIPP Nasional the link, or empty while it is only sent
 * @param day when it was made public, or sent
 */
public record PublicationForm(PublicationMedium medium, String address, LocalDate day) {}
