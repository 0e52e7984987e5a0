package id.pendopo.service.standard;

import id.pendopo.domain.platform.TextInput;
import id.pendopo.domain.standard.Audience;
import id.pendopo.domain.standard.LifeEvent;
import id.pendopo.domain.standard.ServiceMode;

/**
 * Which services somebody looks for in the public catalogue; null for all.
 *
 * @param words in Indonesian, of name, keywords and description; empty for all
 * @param agencyCode the agency that renders it
 * @param districtCode a place in this district is in use today and offers it
 * @param pointCode this place is in use today and offers it
 */
public record CatalogueFilter(
        String words,
        String agencyCode,
        LifeEvent lifeEvent,
        ServiceMode mode,
        Audience audience,
        String districtCode,
        String pointCode) {

    public static final CatalogueFilter ALL = new CatalogueFilter("", null, null, null, null);

    /** Wherever it is offered. */
    public CatalogueFilter(String words, String agencyCode, LifeEvent lifeEvent, ServiceMode mode, Audience audience) {
        this(words, agencyCode, lifeEvent, mode, audience, null, null);
    }

    public CatalogueFilter {
        words = TextInput.optional("q", words, ServiceFilter.WORDS_LIMIT);
    }
}
