package id.pendopo.service.forum;

import id.pendopo.service.document.Letterheads;
import id.pendopo.service.organization.AgencyRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What all papers about the people of an edition begin with: who issues them, which forum it is, when and where. */
@ApplicationScoped
class EditionPapers {

    @Inject
    private Letterheads letterheads;

    @Inject
    private EditionWords words;

    /** The model of a paper, to which each adds its own. */
    Map<String, Object> begin(PeopleEdition edition, AgencyRef issuer, Locale locale) {
        Map<String, Object> model = new HashMap<>();
        model.put("letterhead", letterheads.of(issuer.id()));
        model.put("agencyName", issuer.name());
        model.put("title", words.title(edition, locale));
        model.put("theme", edition.theme());
        model.put("day", words.day(edition, locale));
        model.put("hours", words.hours(edition, locale));
        model.put("place", words.place(edition));
        model.put("date", words.today(locale));
        return model;
    }
}
