package id.pendopo.api.standard.opendata;

import id.pendopo.api.platform.Json;
import id.pendopo.api.standard.opendata.Taxonomy.Term;
import id.pendopo.domain.platform.Texts;
import id.pendopo.domain.standard.StandardComponent;
import id.pendopo.domain.standard.StandardItem;
import id.pendopo.service.platform.PublicAddress;
import id.pendopo.service.standard.CatalogueEntry;
import id.pendopo.service.standard.OpenAgency;
import id.pendopo.service.standard.OpenOffer;
import id.pendopo.service.standard.OpenService;
import id.pendopo.service.standard.PointRow;
import id.pendopo.service.standard.Prose;
import id.pendopo.service.standard.PublicStandard;
import id.pendopo.service.standard.SectionView;
import id.pendopo.service.standard.StandardPhrases;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Things as HSDS 3.0 writes them. A field without anything in it is left out; what is required stands even when empty. */
final class HsdsJson {

    private static final Texts TEXTS = Texts.of(Texts.INDONESIAN);
    private static final StandardPhrases PHRASES = StandardPhrases.of(Texts.INDONESIAN);

    private final PublicAddress site;
    private final String government;
    private final Map<UUID, OpenAgency> agencies;
    private final Map<UUID, List<OpenOffer>> offers;
    private final Map<UUID, PointRow> points;

    /** How much of a service: its number and time of change, its fields, or all that belongs to it. */
    enum Detail {
        MINIMAL,
        FIELDS,
        FULL
    }

    /** One of the things a list of a service has: which one and what it says. */
    private record Line(UUID id, StandardItem item) {}

    HsdsJson(
            PublicAddress site,
            String government,
            List<OpenAgency> agencies,
            List<OpenOffer> offers,
            List<PointRow> points) {
        this.site = site;
        this.government = government;
        this.agencies = agencies.stream().collect(Collectors.toMap(OpenAgency::uuid, Function.identity()));
        this.offers = offers.stream().collect(Collectors.groupingBy(OpenOffer::service));
        this.points = points.stream().collect(Collectors.toMap(PointRow::uuid, Function.identity()));
    }

    void service(Json json, OpenService service, Detail detail) {
        json.put("id", text(service.uuid()));
        if (detail == Detail.MINIMAL) {
            json.put("last_modified", service.modifiedAt());
            return;
        }
        CatalogueEntry entry = service.entry();
        PublicStandard standard = entry.standard();
        json.put("organization_id", text(service.agency()))
                .put("name", entry.name())
                .put("description", filled(entry.description()))
                .put("url", page(entry))
                .put("status", "active");
        if (standard != null) {
            SectionView fee = standard.section(StandardComponent.FEE);
            String prose = prose(fee);
            json.put("application_process", prose(standard.section(StandardComponent.PROCEDURE)))
                    .put("fees_description", prose == null ? filled(PHRASES.cost(fee)) : prose)
                    .put("eligibility_description", prose(standard.section(StandardComponent.REQUIREMENTS)))
                    .put(
                            "assured_date",
                            standard.reviewedOn() == null ? standard.publishedOn() : standard.reviewedOn());
        }
        json.put("last_modified", service.modifiedAt());
        OpenAgency agency = agencies.get(service.agency());
        if (agency != null) {
            json.object("organization", one -> organization(one, agency, null));
        }
        if (detail == Detail.FULL) {
            belongings(json, service);
        }
    }

    private void belongings(Json json, OpenService service) {
        UUID id = service.uuid();
        PublicStandard standard = service.entry().standard();
        json.list("languages", List.of("id"), (one, code) -> one.put("id", text(Ids.of(id, "language", code)))
                .put("service_id", text(id))
                .put("name", "Bahasa Indonesia")
                .put("code", code));
        json.list("service_areas", List.of(government), (one, name) -> one.put("id", text(Ids.of(id, "area")))
                .put("service_id", text(id))
                .put("name", name));
        json.list("service_at_locations", offers.getOrDefault(id, List.of()), (one, offer) -> offer(one, offer, true));
        json.list("required_documents", lines(id, standard, StandardComponent.REQUIREMENTS), (one, line) -> one.put(
                        "id", text(line.id()))
                .put("service_id", text(id))
                .put("document", noted(PHRASES.item(StandardComponent.REQUIREMENTS, line.item()), line.item())));
        costs(json, id, standard);
        json.list("contacts", lines(id, standard, StandardComponent.COMPLAINTS), (one, line) -> one.put(
                        "id", text(line.id()))
                .put("service_id", text(id))
                .put("name", noted(PHRASES.item(StandardComponent.COMPLAINTS, line.item()), line.item()))
                .put("department", TEXTS.label(StandardComponent.COMPLAINTS))
                .put("email", Contact.email(line.item().name())));
        json.list("attributes", attributes(service), HsdsJson::attribute);
    }

    private static void costs(Json json, UUID id, PublicStandard standard) {
        List<Line> fees = new ArrayList<>(lines(id, standard, StandardComponent.FEE));
        boolean free = standard != null
                && standard.section(StandardComponent.FEE).content().free();
        if (free) {
            fees.add(new Line(
                    Ids.of(id, StandardComponent.FEE, "free"),
                    StandardItem.fee(TEXTS.get("standard.fee.free"), BigDecimal.ZERO, "")));
        }
        json.list("cost_options", fees, (one, line) -> one.put("id", text(line.id()))
                .put("service_id", text(id))
                .put("option", line.item().name())
                .put("currency", "IDR")
                .put("amount", line.item().amount())
                .put("amount_description", filled(line.item().note())));
    }

    private record Attribute(UUID service, Term term, String value) {}

    /** What there is no field for: which kind, for whom, when in life; how long it takes and what one gets. */
    private static List<Attribute> attributes(OpenService service) {
        CatalogueEntry entry = service.entry();
        UUID id = service.uuid();
        List<Attribute> all = new ArrayList<>();
        List<Enum<?>> told = new ArrayList<>(entry.lifeEvents());
        told.addAll(entry.audiences());
        told.add(entry.kind());
        told.forEach(one -> all.add(new Attribute(id, Taxonomy.of(one), null)));
        for (Term term : Taxonomy.COMPONENT.terms()) {
            String said = entry.standard() == null
                    ? ""
                    : Components.text(entry.standard().section((StandardComponent) term.constant()));
            if (!said.isEmpty()) {
                all.add(new Attribute(id, term, said));
            }
        }
        return all;
    }

    private static void attribute(Json json, Attribute attribute) {
        json.put("id", text(Ids.of(attribute.service(), attribute.term().id())))
                .put("link_id", text(attribute.service()))
                .put("taxonomy_term_id", text(attribute.term().id()))
                .put("link_entity", "service")
                .put("value", attribute.value())
                .object("taxonomy_term", term -> term(term, attribute.term()));
    }

    /** @param rendered services among which its own are; null to leave them out */
    void organization(Json json, OpenAgency agency, List<OpenService> rendered) {
        json.put("id", text(agency.uuid()))
                .put("name", agency.name())
                .put("alternate_name", filled(agency.shortName()))
                .put("description", agency.name() + ", " + government)
                .put("email", filled(agency.email()))
                .put("website", Contact.website(agency.website()))
                .put("parent_organization_id", agency.parent() == null ? null : text(agency.parent()));
        if (!agency.phone().isBlank()) {
            json.list("phones", List.of(agency.phone()), (one, number) -> one.put(
                            "id", text(Ids.of(agency.uuid(), "phone")))
                    .put("organization_id", text(agency.uuid()))
                    .put("number", number));
        }
        if (rendered != null) {
            json.list(
                    "services",
                    rendered.stream()
                            .filter(service -> service.agency().equals(agency.uuid()))
                            .toList(),
                    (one, service) -> service(one, service, Detail.FIELDS));
        }
    }

    void location(Json json, PointRow point) {
        HsdsLocation.write(json, point, government);
    }

    /** @param full with the place itself */
    void offer(Json json, OpenOffer offer, boolean full) {
        PointRow point = points.get(offer.place());
        json.put("id", text(offer.id()))
                .put("service_id", text(offer.service()))
                .put("location_id", text(offer.place()));
        if (point != null) {
            json.put("description", Components.counter(point, offer.agencyCode()));
            if (full) {
                json.object("location", location -> location(location, point));
            }
        }
    }

    static void taxonomy(Json json, Taxonomy taxonomy) {
        json.put("id", text(taxonomy.id())).put("name", taxonomy.title()).put("description", taxonomy.title());
    }

    static void term(Json json, Term term) {
        json.put("id", text(term.id()))
                .put("code", term.constant().name())
                .put("name", term.name())
                .put("description", term.name())
                .put("taxonomy", term.taxonomy().title())
                .object("taxonomy_detail", detail -> taxonomy(detail, term.taxonomy()));
    }

    private static List<Line> lines(UUID service, PublicStandard standard, StandardComponent component) {
        List<StandardItem> items = standard == null
                ? List.of()
                : standard.section(component).content().items();
        return IntStream.range(0, items.size())
                .mapToObj(place -> new Line(Ids.of(service, component, place), items.get(place)))
                .toList();
    }

    private String page(CatalogueEntry entry) {
        return site.of("/public/service.xhtml?code=" + URLEncoder.encode(entry.code(), StandardCharsets.UTF_8));
    }

    private static String noted(String words, StandardItem item) {
        return item.note().isEmpty() ? words : words + " (" + item.note() + ")";
    }

    private static String prose(SectionView section) {
        return filled(Prose.plain(section.content().text()).strip());
    }

    private static String filled(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private static String text(UUID id) {
        return id.toString();
    }
}
