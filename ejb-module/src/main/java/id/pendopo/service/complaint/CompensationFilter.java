package id.pendopo.service.complaint;

import id.pendopo.domain.standard.StandardComponent;
import java.time.LocalDate;

/**
 * Which compensation somebody looks for; null for all.
 *
 * @param agency code of the agency that renders the service
 * @param service code of the service
 * @param component of the rule by which it was given
 * @param from first day on which it was given
 * @param to last day
 */
public record CompensationFilter(
        String agency, String service, StandardComponent component, LocalDate from, LocalDate to) {}
