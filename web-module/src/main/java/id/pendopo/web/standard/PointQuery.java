package id.pendopo.web.standard;

import id.pendopo.domain.standard.PointKind;
import id.pendopo.domain.standard.PublicService;
import id.pendopo.service.standard.PointFilter;
import id.pendopo.service.standard.PointSort;
import id.pendopo.service.standard.ServiceFilter;
import id.pendopo.web.platform.ListRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Set;

/** The address of the list of service points, for the page and its file. */
@RequestScoped
public class PointQuery {

    private static final Set<String> SORTS = Set.of("name", "agency", "district");
    private static final int DISTRICT_LIMIT = 13;

    @Inject
    private ListRequest address;

    PointFilter filter() {
        return new PointFilter(
                address.text("q", ServiceFilter.WORDS_LIMIT),
                address.text("agency", PublicService.CODE_LIMIT),
                address.constant("kind", PointKind.class),
                address.text("district", DISTRICT_LIMIT),
                address.text("service", PublicService.CODE_LIMIT),
                address.constant("state", ServiceFilter.State.class));
    }

    PointSort sort() {
        String sort = address.sort(SORTS);
        return sort == null
                ? PointSort.NAME
                : PointSort.valueOf(sort.replace("-", "").toUpperCase(Locale.ROOT));
    }

    boolean descending() {
        String sort = address.sort(SORTS);
        return sort != null && sort.startsWith("-");
    }
}
