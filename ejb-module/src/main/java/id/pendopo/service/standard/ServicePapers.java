package id.pendopo.service.standard;

import id.pendopo.domain.document.PrintedLetterhead;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.Texts;
import id.pendopo.domain.standard.OpeningHours;
import id.pendopo.domain.standard.StandardComponent;
import id.pendopo.service.document.Letterheads;
import id.pendopo.service.document.QrCode;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.platform.PublicAddress;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What hangs at the counter: the sheet of a service and the agency's maklumat pelayanan (UU 25/2009 Pasal 22). */
@Stateless
@PermitAll
public class ServicePapers {

    @Inject
    private PublicStandards standards;

    @Inject
    private ServicePlaces places;

    @Inject
    private ServicePledges pledges;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private Letterheads letterheads;

    @Inject
    private PublicAddress address;

    @Inject
    private RenderedPapers papers;

    /**
     * The public sheet of a service as PDF, with a QR code that opens its page.
     *
     * @throws NotFoundException if there is no such service in use, or no standard of it is published
     */
    public byte[] sheet(String code, Locale locale) {
        CatalogueEntry service = standards.read(code);
        PublicStandard standard = service.standard();
        if (standard == null) {
            throw new NotFoundException("standard.unknown");
        }
        Texts texts = Texts.of(locale);
        StandardPhrases phrases = StandardPhrases.of(texts.locale());
        SectionPrint print = new SectionPrint(texts);
        String page = address.of("/public/service.xhtml?code=" + service.code());
        Map<String, Object> model = new HashMap<>();
        model.put("letterhead", head(service.agencyCode()));
        model.put("name", service.name());
        model.put("agencyName", service.agencyName());
        model.put("description", service.description());
        model.put("cost", phrases.cost(standard.section(StandardComponent.FEE)));
        model.put("time", phrases.time(standard.section(StandardComponent.DURATION)));
        model.put("mode", texts.label(service.mode()));
        model.put("page", page);
        model.put("qr", QrCode.dataAddress(page));
        model.put(
                "sections",
                standard.sections().stream()
                        .map(section -> print.of(section.component(), section.content()))
                        .toList());
        List<Map<String, Object>> offering = places.of(service.uuid()).stream()
                .map(place -> place(place, service.agencyCode(), texts))
                .toList();
        model.put("anyPlace", !offering.isEmpty());
        model.put("places", offering);
        model.put("established", established(standard, texts));
        model.put("discussed", discussed(standard, texts));
        model.put(
                "holds",
                standard.inForceFrom() == null
                        ? texts.get("serviceSheet.notYet")
                        : texts.get("serviceSheet.inForce", standard.inForceFrom()));
        return papers.of("service-sheet", model, texts.locale());
    }

    /** A place on paper: its name, where it is, and when it is open. */
    private static Map<String, Object> place(PointRow place, String agencyCode, Texts texts) {
        List<String> hours = OpeningHours.week(place.times(), texts.locale());
        String counter = ServicePlaces.counter(place, agencyCode);
        return Map.of(
                "name", counter.isEmpty() ? place.name() : place.name() + ", " + counter,
                "address", place.address(),
                "hours", hours.isEmpty() ? texts.get("serviceSheet.hoursUnknown") : String.join("; ", hours));
    }

    private static String established(PublicStandard standard, Texts texts) {
        return standard.decree() == null
                ? ""
                : texts.get("serviceSheet.established", standard.decree(), standard.decidedOn());
    }

    /** Where everybody may read what the community said of it. */
    private String discussed(PublicStandard standard, Texts texts) {
        return standards
                .consultation(standard.uuid())
                .map(one -> texts.get(
                        "serviceSheet.discussed",
                        one.consultation(),
                        one.heldOn(),
                        one.number(),
                        address.of(one.publicPath())))
                .orElse("");
    }

    /**
     * A maklumat pelayanan as a poster (A3), in Indonesian as it was signed.
     *
     * @param number of the version; null for the one that holds
     * @throws NotFoundException if there is no such agency, or no such version of its maklumat
     */
    public byte[] poster(String agencyCode, Integer number) {
        PledgeRow pledge = pledges.of(agencyCode).stream()
                .filter(row -> number == null || row.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("standard.pledge.unknown"));
        Signatory signatory = Signatory.of(pledge.signatory());
        Map<String, Object> model = new HashMap<>();
        model.put("letterhead", head(pledge.agencyCode()));
        model.put("agencyName", pledge.agencyName());
        model.put("promise", pledge.promise());
        model.put("improvement", pledge.improvement());
        model.put("compensation", pledge.compensation());
        model.put("placeAndDay", pledge.place() + ", " + day(pledge.signedOn()));
        model.put("position", signatory.position());
        model.put("person", signatory.person());
        return papers.of("service-pledge", model, Texts.INDONESIAN);
    }

    private PrintedLetterhead head(String agencyCode) {
        return letterheads.of(agencies.byCode(agencyCode).id());
    }

    static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", Texts.INDONESIAN).format(day);
    }
}
