package id.pendopo.api.standard.opendata;

import id.pendopo.api.standard.opendata.Graph.Node;
import id.pendopo.domain.platform.Texts;
import id.pendopo.domain.standard.LifeEvent;
import id.pendopo.domain.standard.OpenTime;
import id.pendopo.domain.standard.ServiceMode;
import id.pendopo.domain.standard.StandardComponent;
import id.pendopo.domain.standard.StandardItem;
import id.pendopo.domain.standard.StandardSection.Content;
import id.pendopo.service.platform.PublicAddress;
import id.pendopo.service.standard.CatalogueEntry;
import id.pendopo.service.standard.OpenAgency;
import id.pendopo.service.standard.OpenOffer;
import id.pendopo.service.standard.OpenService;
import id.pendopo.service.standard.PointRow;
import id.pendopo.service.standard.Prose;
import id.pendopo.service.standard.PublicStandard;
import id.pendopo.service.standard.SectionView;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

/** Services as CPSV-AP 3.2 describes them. Things that belong to a service have its address with a name behind it. */
final class CpsvGraph {

    static final String ROOT = "/cpsv-ap";

    private static final Texts TEXTS = Texts.of(Texts.INDONESIAN);
    private static final String RUPIAH = "http://publications.europa.eu/resource/authority/currency/IDR";
    private static final String INDONESIAN = "http://publications.europa.eu/resource/authority/language/IND";
    private static final String IDENTIFIER = "dct:identifier";
    private static final String TITLE = "dct:title";
    private static final String DESCRIPTION = "dct:description";
    private static final int HOUR = 60;

    private final PublicAddress site;
    private final String government;
    private final Graph graph = new Graph();

    CpsvGraph(PublicAddress site, String government) {
        this.site = site;
        this.government = government;
    }

    Graph graph() {
        return graph;
    }

    /** The catalogue, with these services as its parts. */
    void catalogue(List<OpenService> services) {
        String publisher = catalogue("publisher");
        Node all = graph.about(site.of(ROOT + "/catalogue"), "dcat:Dataset")
                .text(IDENTIFIER, site.of(ROOT + "/catalogue"))
                .words(TITLE, TEXTS.get("standard.open.catalogue", government))
                .words(DESCRIPTION, TEXTS.get("standard.open.catalogueAbout", government))
                .link("dct:publisher", publisher);
        services.forEach(service -> all.link("dct:hasPart", address(service)));
        graph.about(publisher, "foaf:Agent")
                .text(IDENTIFIER, site.of(""))
                .words(TITLE, government)
                .words("foaf:name", government);
    }

    void organisation(OpenAgency agency) {
        graph.about(organisation(agency.uuid()), "cv:PublicOrganisation", "org:Organization")
                .text(IDENTIFIER, agency.code())
                .words("skos:prefLabel", agency.name())
                .words("skos:altLabel", agency.shortName())
                .link("dct:spatial", catalogue("spatial"))
                .link("foaf:homepage", Contact.website(agency.website()));
        graph.about(catalogue("spatial"), "dct:Location").words("skos:prefLabel", government);
    }

    /** @param places by what is offered there */
    void service(OpenService service, List<OpenOffer> offers, List<PointRow> places) {
        CatalogueEntry entry = service.entry();
        String address = address(service);
        Node node = graph.about(address, "cpsv:PublicService")
                .text(IDENTIFIER, entry.code())
                .words(TITLE, entry.name())
                .words(DESCRIPTION, entry.description().isBlank() ? entry.name() : entry.description())
                .link("cv:hasCompetentAuthority", organisation(service.agency()))
                .link("dct:isPartOf", site.of(ROOT + "/catalogue"))
                .link("dct:language", INDONESIAN)
                .link("dct:spatial", catalogue("spatial"))
                .typed("dct:modified", service.modifiedAt().toString(), "xsd:dateTime")
                .link("rdfs:seeAlso", page(entry));
        graph.about(INDONESIAN, "dct:LinguisticSystem");
        keywords(entry).forEach(word -> node.words("dcat:keyword", word));
        entry.lifeEvents().forEach(event -> node.link("cv:isGroupedBy", event(event)));
        entry.audiences().forEach(audience -> node.link("dct:audience", concept(audience)));
        node.link("cv:isClassifiedBy", concept(entry.kind()));
        channels(node, service, offers, places);
        if (entry.standard() != null) {
            promises(node, entry.standard());
        }
    }

    private void promises(Node node, PublicStandard standard) {
        String address = node.address();
        Content duration = standard.section(StandardComponent.DURATION).content();
        node.typed("cv:processingTime", Components.duration(duration), "xsd:duration");
        rule(node, standard.section(StandardComponent.PROCEDURE));
        rule(node, standard.section(StandardComponent.DURATION));
        SectionView requirements = standard.section(StandardComponent.REQUIREMENTS);
        String prose = prose(requirements);
        if (!prose.isEmpty()) {
            node.link("cv:holdsRequirement", part(address, "requirements", "cv:Requirement", requirements, prose));
        }
        List<StandardItem> needed = requirements.content().items();
        for (int i = 0; i < needed.size(); i++) {
            node.link("cpsv:hasInput", item(address, "evidence-" + (i + 1), "cv:Evidence", needed.get(i)));
        }
        costs(node, standard.section(StandardComponent.FEE));
        SectionView product = standard.section(StandardComponent.PRODUCT);
        List<StandardItem> given = product.content().items();
        for (int i = 0; i < given.size(); i++) {
            node.link("cpsv:produces", item(address, "output-" + (i + 1), "cv:Output", given.get(i)));
        }
        if (given.isEmpty() && !prose(product).isEmpty()) {
            node.link("cpsv:produces", part(address, "output", "cv:Output", product, prose(product)));
        }
        contacts(node, standard.section(StandardComponent.COMPLAINTS).content().items());
    }

    private void rule(Node node, SectionView section) {
        String said = Components.text(section);
        if (!said.isEmpty()) {
            node.link("cpsv:follows", part(node.address(), section.component().path(), "cpsv:Rule", section, said));
        }
    }

    private void costs(Node node, SectionView fee) {
        List<StandardItem> items = fee.content().items();
        for (int i = 0; i < items.size(); i++) {
            StandardItem item = items.get(i);
            cost(node, "cost-" + (i + 1), item.amount().toPlainString(), noted(item));
        }
        if (items.isEmpty() && (fee.content().free() || !prose(fee).isEmpty())) {
            boolean free = fee.content().free();
            cost(node, "cost", free ? "0" : null, prose(fee).isEmpty() ? TEXTS.get("standard.fee.free") : prose(fee));
        }
    }

    /** @param value rupiah; null where only words say it */
    private void cost(Node node, String name, String value, String words) {
        String address = node.address() + "#" + name;
        Node cost = graph.about(address, "cv:Cost").text(IDENTIFIER, address).words(DESCRIPTION, words);
        if (value != null) {
            cost.typed("cv:hasValue", value, "xsd:double").link("cv:currency", RUPIAH);
            graph.about(RUPIAH, "skos:Concept");
        }
        node.link("cv:hasCost", address);
    }

    private void contacts(Node node, List<StandardItem> channels) {
        for (int i = 0; i < channels.size(); i++) {
            StandardItem item = channels.get(i);
            String address = node.address() + "#complaints-" + (i + 1);
            String page = Contact.website(item.name());
            graph.about(address, "cv:ContactPoint")
                    .words(DESCRIPTION, item.kind() + ": " + noted(item))
                    .text("cv:email", Contact.email(item.name()))
                    .text("cv:telephone", Contact.phone(item.name()))
                    .link("cv:contactPage", page);
            if (page != null) {
                graph.about(page, "foaf:Document");
            }
            node.link("cv:contactPoint", address);
        }
    }

    private void channels(Node node, OpenService service, List<OpenOffer> offers, List<PointRow> places) {
        for (OpenOffer offer : offers) {
            places.stream()
                    .filter(place -> place.uuid().equals(offer.place()))
                    .findFirst()
                    .ifPresent(place -> channel(node, offer, place));
        }
        if (service.entry().mode() != ServiceMode.IN_PERSON) {
            String address = node.address() + "#online";
            graph.about(address, "cv:Channel")
                    .text(IDENTIFIER, address)
                    .words(DESCRIPTION, TEXTS.label(ServiceMode.ONLINE))
                    .link("cv:ownedBy", organisation(service.agency()));
            node.link("cv:hasChannel", address);
        }
    }

    private void channel(Node node, OpenOffer offer, PointRow place) {
        String address = node.address() + "#channel-" + offer.id();
        String counter = Components.counter(place, offer.agencyCode());
        String where = place.address().isBlank() ? place.name() : place.name() + ", " + place.address();
        Node channel = graph.about(address, "cv:Channel")
                .text(IDENTIFIER, offer.id().toString())
                .words(DESCRIPTION, counter == null ? where : counter + ", " + where)
                .link("dct:type", concept(place.kind()));
        if (!place.times().isEmpty()) {
            String hours = site.of(ROOT + "/catalogue#hours-" + place.uuid());
            graph.about(hours, "time:TemporalEntity")
                    .words(
                            DESCRIPTION,
                            place.times().stream().map(CpsvGraph::hours).collect(Collectors.joining("; ")));
            channel.link("cv:openingHours", hours);
        }
        node.link("cv:hasChannel", address);
    }

    private static String hours(OpenTime time) {
        return day(time.day()) + " " + clock(time.opens()) + "–" + clock(time.closes());
    }

    private static String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Texts.INDONESIAN);
    }

    private static String clock(int minutes) {
        return String.format(Locale.ROOT, "%02d.%02d", minutes / HOUR, minutes % HOUR);
    }

    private String event(LifeEvent event) {
        String address = catalogue("event-" + event.name());
        graph.about(address, "cv:Event", event == LifeEvent.BUSINESS ? "cv:BusinessEvent" : "cv:LifeEvent")
                .text(IDENTIFIER, event.name())
                .words(TITLE, TEXTS.label(event));
        return address;
    }

    private String concept(Enum<?> constant) {
        String address = catalogue(constant.getDeclaringClass().getSimpleName() + "-" + constant.name());
        graph.about(address, "skos:Concept").words("skos:prefLabel", TEXTS.label(constant));
        return address;
    }

    private String item(String service, String name, String type, StandardItem item) {
        String address = service + "#" + name;
        graph.about(address, type)
                .text(IDENTIFIER, address)
                .words(TITLE, item.name())
                .words(DESCRIPTION, item.note());
        return address;
    }

    private String part(String service, String name, String type, SectionView section, String said) {
        String address = service + "#" + name;
        graph.about(address, type)
                .text(IDENTIFIER, address)
                .words(TITLE, TEXTS.label(section.component()))
                .words(DESCRIPTION, said);
        return address;
    }

    private String catalogue(String name) {
        return site.of(ROOT + "/catalogue#" + name);
    }

    private String address(OpenService service) {
        return site.of(ROOT + "/services/" + service.uuid());
    }

    private String organisation(UUID agency) {
        return site.of(ROOT + "/organizations/" + agency);
    }

    private String page(CatalogueEntry entry) {
        return site.of("/public/service.xhtml?code=" + URLEncoder.encode(entry.code(), StandardCharsets.UTF_8));
    }

    private static List<String> keywords(CatalogueEntry entry) {
        return Arrays.stream(entry.keywords().split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String noted(StandardItem item) {
        return item.note().isEmpty() ? item.name() : item.name() + " (" + item.note() + ")";
    }

    private static String prose(SectionView section) {
        return Prose.plain(section.content().text()).strip();
    }
}
