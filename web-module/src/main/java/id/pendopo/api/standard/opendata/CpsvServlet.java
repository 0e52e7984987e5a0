package id.pendopo.api.standard.opendata;

import id.pendopo.api.platform.Query;
import id.pendopo.service.platform.PublicAddress;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The same services as RDF with the vocabulary CPSV-AP 3.2, in JSON-LD and Turtle: by the end of the address
 * ({@code .jsonld}, {@code .ttl}), else by what the reader accepts (docs/opendata.md).
 */
@WebServlet(urlPatterns = "/cpsv-ap/*")
public class CpsvServlet extends OpenDataDoor {

    private static final long serialVersionUID = 1;
    private static final int SIZE = 200;
    private static final int PAGE_MAX = 1_000_000;

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
        if (path.isEmpty() || path.size() > 2) {
            throw noSuchAddress();
        }
        String last = path.get(path.size() - 1);
        RdfFormat suffix = RdfFormat.ofSuffix(last).orElse(null);
        String name = suffix == null ? last : last.substring(0, last.length() - suffix.suffix.length());
        RdfFormat format = suffix == null ? RdfFormat.ofAccept(accept) : suffix;
        if (path.size() == 1 && name.equals("catalogue")) {
            return catalogue(query, format, suffix == null ? "" : suffix.suffix);
        }
        if (path.size() == 2 && path.get(0).equals("services")) {
            query.complete();
            OpenService service = services.read(id(name));
            return format.answer(graph(List.of(service)).graph(), null);
        }
        if (path.size() == 2 && path.get(0).equals("organizations")) {
            query.complete();
            CpsvGraph writer = new CpsvGraph(site, settings.government());
            writer.organisation(places.agency(id(name)));
            return format.answer(writer.graph(), null);
        }
        throw noSuchAddress();
    }

    private Answer catalogue(Query query, RdfFormat format, String suffix) {
        int number = query.number("page", 1, 1, PAGE_MAX);
        int size = query.number("per_page", SIZE, 1, SIZE);
        query.complete();
        OpenPage<OpenService> page = services.find(OpenFilter.ALL, number, size);
        CpsvGraph writer = graph(page.rows());
        writer.catalogue(page.rows());
        String next = CpsvGraph.ROOT + "/catalogue" + suffix + "?page=" + (number + 1) + "&per_page=" + size;
        return format.answer(writer.graph(), page.last() ? null : site.of(next));
    }

    private CpsvGraph graph(List<OpenService> found) {
        List<OpenOffer> offers =
                places.offersOf(found.stream().map(OpenService::uuid).toList());
        Map<UUID, List<OpenOffer>> byService = offers.stream().collect(Collectors.groupingBy(OpenOffer::service));
        List<PointRow> points =
                places.points(offers.stream().map(OpenOffer::place).distinct().toList());
        CpsvGraph writer = new CpsvGraph(site, settings.government());
        for (OpenService service : found) {
            writer.service(service, byService.getOrDefault(service.uuid(), List.of()), points);
        }
        places.agencies(found.stream().map(OpenService::agency).distinct().toList())
                .forEach(writer::organisation);
        return writer;
    }
}
