package id.pendopo.web.standard;

import id.pendopo.domain.standard.Audience;
import id.pendopo.domain.standard.LifeEvent;
import id.pendopo.domain.standard.PublicService;
import id.pendopo.domain.standard.ServiceKind;
import id.pendopo.domain.standard.ServiceMode;
import id.pendopo.service.standard.ServiceFilter;
import id.pendopo.service.standard.ServiceSort;
import id.pendopo.web.platform.ListRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Set;

/** The address of the list of services, for the page and its file. */
@RequestScoped
public class ServiceQuery {

    private static final Set<String> SORTS = Set.of("name", "code", "agency");

    @Inject
    private ListRequest address;

    ServiceFilter filter() {
        return new ServiceFilter(
                address.text("q", ServiceFilter.WORDS_LIMIT),
                address.text("agency", PublicService.CODE_LIMIT),
                address.constant("kind", ServiceKind.class),
                address.constant("mode", ServiceMode.class),
                address.constant("audience", Audience.class),
                address.constant("lifeEvent", LifeEvent.class),
                address.constant("state", ServiceFilter.State.class));
    }

    ServiceSort sort() {
        String sort = address.sort(SORTS);
        return sort == null
                ? ServiceSort.NAME
                : ServiceSort.valueOf(sort.replace("-", "").toUpperCase(Locale.ROOT));
    }

    boolean descending() {
        String sort = address.sort(SORTS);
        return sort != null && sort.startsWith("-");
    }
}
