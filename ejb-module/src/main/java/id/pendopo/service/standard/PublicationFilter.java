package id.pendopo.service.standard;

import id.pendopo.domain.standard.PublicationMedium;
import java.time.LocalDate;

/**
 * Which entries of the publication log somebody looks for; null for all.
 *
 * @param agency code of the agency whose service it is
 * @param service code of the service
 * @param standing whether it is still there
 * @param from first day on which it was made public
 * @param to last day
 */
public record PublicationFilter(
        String agency, String service, PublicationMedium medium, Boolean standing, LocalDate from, LocalDate to) {}
