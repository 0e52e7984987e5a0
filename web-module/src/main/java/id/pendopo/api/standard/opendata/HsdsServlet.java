package id.pendopo.api.standard.opendata;

import id.pendopo.api.platform.Json;
import id.pendopo.api.platform.Query;
import id.pendopo.api.standard.opendata.HsdsJson.Detail;
import id.pendopo.api.standard.opendata.Taxonomy.Term;
import id.pendopo.service.platform.PublicAddress;
import id.pendopo.service.standard.Nearby;
import id.pendopo.service.standard.OpenAgency;
import id.pendopo.service.standard.OpenDataSettings;
import id.pendopo.service.standard.OpenFilter;
import id.pendopo.service.standard.OpenOffer;
import id.pendopo.service.standard.OpenPage;
import id.pendopo.service.standard.OpenPlaces;
import id.pendopo.service.standard.OpenService;
import id.pendopo.service.standard.OpenServices;
import id.pendopo.service.standard.PointRow;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Services, who renders them and where, in the way of Open Referral HSDS 3.0 (docs/opendata.md). */
@WebServlet(urlPatterns = "/hsds/*")
public class HsdsServlet extends OpenDataDoor {

    private static final long serialVersionUID = 1;
    private static final String JSON = "application/json";
    private static final String LINES = "application/x-ndjson";
    private static final int SERVICES_OF_AGENCIES = 1_000;

    @Inject
    private transient OpenServices services;

    @Inject
    private transient OpenPlaces places;

    @Inject
    private transient OpenDataSettings settings;

    @Inject
    private transient PublicAddress site;

    @Override
    Answer read(List<String> path, Query query, String accept) {
        if (path.isEmpty()) {
            query.complete();
            return one(this::about);
        }
        if (path.size() > 2) {
            throw noSuchAddress();
        }
        UUID id = path.size() == 2 ? id(path.get(1)) : null;
        return switch (path.get(0)) {
            case "services" -> id == null ? services(query) : service(id, query);
            case "organizations" -> id == null ? organizations(query) : organization(id, query);
            case "locations" -> id == null ? locations(query) : location(id, query);
            case "service_at_locations" -> id == null ? offers(query) : offer(id, query);
            case "taxonomies" -> id == null ? taxonomies(query) : taxonomy(id, query);
            case "taxonomy_terms" -> id == null ? terms(query) : term(id, query);
            default -> throw noSuchAddress();
        };
    }

    private void about(Json json) {
        json.put("version", "3.0")
                .put("profile", "https://docs.openreferral.org/en/3.0/hsds/")
                .put(
                        "openapi_url",
                        "https://raw.githubusercontent.com/openreferral/specification/3.0/schema/openapi.json")
                .object("publisher", publisher -> publisher
                        .put("name", settings.government())
                        .put("website", site.of("/public/services.xhtml")));
    }

    private Answer services(Query query) {
        HsdsQuery.Paging paging = HsdsQuery.paging(query);
        String words = query.text("search");
        UUID agency = HsdsQuery.reference(query, "organization_id");
        List<Enum<?>> wanted = HsdsQuery.wanted(query);
        OpenFilter filter = new OpenFilter(
                words,
                agency == null ? null : List.of(agency),
                wanted,
                HsdsQuery.moment(query, "modified_after"),
                HsdsQuery.near(query));
        boolean minimal = Boolean.TRUE.equals(query.flag("minimal"));
        boolean full = Boolean.TRUE.equals(query.flag("full"));
        query.complete();
        OpenPage<OpenService> page = services.find(filter, paging.number(), paging.size());
        Detail detail = minimal ? Detail.MINIMAL : full ? Detail.FULL : Detail.FIELDS;
        HsdsJson writer = surroundings(page.rows(), detail);
        return list(page, paging, (json, service) -> writer.service(json, service, detail));
    }

    private Answer service(UUID id, Query query) {
        query.complete();
        OpenService service = services.read(id);
        HsdsJson writer = surroundings(List.of(service), Detail.FULL);
        return one(json -> writer.service(json, service, Detail.FULL));
    }

    private HsdsJson surroundings(List<OpenService> found, Detail detail) {
        if (detail == Detail.MINIMAL) {
            return writer(List.of(), List.of(), List.of());
        }
        List<OpenOffer> offers = detail == Detail.FULL
                ? places.offersOf(found.stream().map(OpenService::uuid).toList())
                : List.of();
        List<UUID> agencies = found.stream().map(OpenService::agency).distinct().toList();
        return writer(places.agencies(agencies), offers, points(offers));
    }

    private Answer organizations(Query query) {
        HsdsQuery.Paging paging = HsdsQuery.paging(query);
        String words = query.text("search");
        boolean withServices = Boolean.TRUE.equals(query.flag("full_service"));
        query.complete();
        OpenPage<OpenAgency> page = places.agencies(words, paging.number(), paging.size());
        List<OpenService> rendered = withServices ? rendered(page.rows()) : null;
        HsdsJson writer = writer(List.of(), List.of(), List.of());
        return list(page, paging, (json, agency) -> writer.organization(json, agency, rendered));
    }

    private Answer organization(UUID id, Query query) {
        boolean withServices = Boolean.TRUE.equals(query.flag("full_service"));
        query.complete();
        OpenAgency agency = places.agency(id);
        List<OpenService> rendered = withServices ? rendered(List.of(agency)) : null;
        HsdsJson writer = writer(List.of(), List.of(), List.of());
        return one(json -> writer.organization(json, agency, rendered));
    }

    private List<OpenService> rendered(List<OpenAgency> agencies) {
        List<UUID> all = agencies.stream().map(OpenAgency::uuid).toList();
        return all.isEmpty()
                ? List.of()
                : services.find(OpenFilter.of(all), 1, SERVICES_OF_AGENCIES).rows();
    }

    private Answer locations(Query query) {
        HsdsQuery.Paging paging = HsdsQuery.paging(query);
        String words = query.text("search");
        UUID agency = HsdsQuery.reference(query, "organization_id");
        Nearby near = HsdsQuery.near(query);
        query.complete();
        OpenPage<PointRow> page = places.points(words, agency, near, paging.number(), paging.size());
        HsdsJson writer = writer(List.of(), List.of(), List.of());
        return list(page, paging, writer::location);
    }

    private Answer location(UUID id, Query query) {
        query.complete();
        PointRow point = places.point(id);
        HsdsJson writer = writer(List.of(), List.of(), List.of());
        return one(json -> writer.location(json, point));
    }

    private Answer offers(Query query) {
        HsdsQuery.Paging paging = HsdsQuery.paging(query);
        String words = query.text("search");
        UUID agency = HsdsQuery.reference(query, "organization_id");
        OpenFilter filter = new OpenFilter(
                words,
                agency == null ? null : List.of(agency),
                HsdsQuery.wanted(query),
                HsdsQuery.moment(query, "modified_after"),
                HsdsQuery.near(query));
        boolean full = Boolean.TRUE.equals(query.flag("full"));
        query.complete();
        OpenPage<OpenOffer> page = places.offers(filter, paging.number(), paging.size());
        HsdsJson writer = writer(List.of(), List.of(), points(page.rows()));
        return list(page, paging, (json, offer) -> writer.offer(json, offer, full));
    }

    private Answer offer(UUID id, Query query) {
        query.complete();
        OpenOffer offer = places.offer(id);
        HsdsJson writer = writer(List.of(), List.of(), points(List.of(offer)));
        return one(json -> writer.offer(json, offer, true));
    }

    private List<PointRow> points(List<OpenOffer> offers) {
        return places.points(offers.stream().map(OpenOffer::place).distinct().toList());
    }

    private Answer taxonomies(Query query) {
        HsdsQuery.Paging paging = HsdsQuery.paging(query);
        String words = HsdsQuery.words(query);
        query.complete();
        OpenPage<Taxonomy> page = OpenPage.of(
                List.of(Taxonomy.values()), one -> HsdsQuery.has(one.title(), words), paging.number(), paging.size());
        return list(page, paging, HsdsJson::taxonomy);
    }

    private Answer taxonomy(UUID id, Query query) {
        query.complete();
        Taxonomy found = HsdsQuery.taxonomy(id);
        if (found == null) {
            throw noSuchAddress();
        }
        return one(json -> HsdsJson.taxonomy(json, found));
    }

    /** There is one level only: every term is at the top, and none is below another. */
    private Answer terms(Query query) {
        HsdsQuery.Paging paging = HsdsQuery.paging(query);
        String words = HsdsQuery.words(query);
        Taxonomy of = HsdsQuery.taxonomyOf(query);
        query.flag("top_only");
        UUID parent = HsdsQuery.reference(query, "parent_id");
        query.complete();
        OpenPage<Term> page = OpenPage.of(
                Taxonomy.all(),
                term -> parent == null && (of == null || term.taxonomy() == of) && HsdsQuery.has(term.name(), words),
                paging.number(),
                paging.size());
        return list(page, paging, HsdsJson::term);
    }

    private Answer term(UUID id, Query query) {
        query.complete();
        Term found = Taxonomy.all().stream()
                .filter(term -> term.id().equals(id))
                .findFirst()
                .orElseThrow(OpenDataDoor::noSuchAddress);
        return one(json -> HsdsJson.term(json, found));
    }

    private HsdsJson writer(List<OpenAgency> agencies, List<OpenOffer> offers, List<PointRow> points) {
        return new HsdsJson(site, settings.government(), agencies, offers, points);
    }

    private static Answer one(Consumer<Json> content) {
        return new Answer(Json.object(content), JSON);
    }

    private static <T> Answer list(OpenPage<T> page, HsdsQuery.Paging paging, BiConsumer<Json, T> each) {
        if (paging.lines()) {
            ByteArrayOutputStream lines = new ByteArrayOutputStream();
            for (T row : page.rows()) {
                lines.writeBytes(Json.object(json -> each.accept(json, row)));
                lines.write('\n');
            }
            return new Answer(lines.toByteArray(), LINES);
        }
        return one(json -> json.put("total_items", page.total())
                .put("total_pages", page.pages())
                .put("page_number", page.number())
                .put("size", page.rows().size())
                .put("first_page", page.first())
                .put("last_page", page.last())
                .put("empty", page.rows().isEmpty())
                .list("contents", page.rows(), each));
    }
}
