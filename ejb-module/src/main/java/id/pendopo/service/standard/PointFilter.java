package id.pendopo.service.standard;

import id.pendopo.domain.platform.TextInput;
import id.pendopo.domain.standard.PointKind;

/**
 * Which service points a list shows; null for all.
 *
 * @param words part of the code, the name or the address; empty for all
 * @param agencyCode the agency that keeps it or sits there
 * @param districtCode the district it lies in
 * @param serviceCode a service that is offered there
 * @param state only those in use today, only closed ones, or all; null means in use
 */
public record PointFilter(
        String words,
        String agencyCode,
        PointKind kind,
        String districtCode,
        String serviceCode,
        ServiceFilter.State state) {

    public static final PointFilter ACTIVE = new PointFilter("", null, null, null, null, null);

    public PointFilter {
        words = TextInput.optional("q", words, ServiceFilter.WORDS_LIMIT);
        state = state == null ? ServiceFilter.State.ACTIVE : state;
    }
}
