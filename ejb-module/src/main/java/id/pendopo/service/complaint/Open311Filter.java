package id.pendopo.service.complaint;

import java.time.Instant;
import java.util.List;

/**
 * Which requests an application asks for.
 *
 * @param numbers tracking numbers; if there are any, nothing else counts
 * @param serviceCodes codes of categories; none: all
 * @param from received then or later
 * @param to received then or before
 * @param open true for open ones, false for closed ones, null for both
 * @param page from 1
 * @param size rows on a page
 */
public record Open311Filter(
        List<String> numbers, List<String> serviceCodes, Instant from, Instant to, Boolean open, int page, int size) {}
