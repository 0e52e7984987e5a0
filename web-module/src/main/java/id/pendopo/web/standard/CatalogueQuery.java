package id.pendopo.web.standard;

import id.pendopo.domain.standard.Audience;
import id.pendopo.domain.standard.LifeEvent;
import id.pendopo.domain.standard.PublicService;
import id.pendopo.domain.standard.ServiceMode;
import id.pendopo.service.standard.CatalogueFilter;
import id.pendopo.service.standard.ServiceFilter;
import id.pendopo.web.platform.ListRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The address of the public catalogue; the page of a service carries it along, so that the way back leads to the same list. */
@RequestScoped
public class CatalogueQuery {

    @Inject
    private ListRequest address;

    CatalogueFilter filter() {
        return new CatalogueFilter(
                address.text("q", ServiceFilter.WORDS_LIMIT),
                address.text("agency", PublicService.CODE_LIMIT),
                address.constant("lifeEvent", LifeEvent.class),
                address.constant("mode", ServiceMode.class),
                address.constant("audience", Audience.class),
                address.text("district", PublicService.CODE_LIMIT),
                address.text("point", PublicService.CODE_LIMIT));
    }

    String cursor() {
        return address.cursor();
    }

    String code() {
        return address.text("code", PublicService.CODE_LIMIT);
    }

    /** What narrows the list and where in it one is, each part beginning with {@code &}; empty for the whole list. */
    String query() {
        CatalogueFilter filter = filter();
        return Stream.of(
                        part("q", filter.words()),
                        part("agency", filter.agencyCode()),
                        part("lifeEvent", filter.lifeEvent()),
                        part("mode", filter.mode()),
                        part("audience", filter.audience()),
                        part("district", filter.districtCode()),
                        part("point", filter.pointCode()),
                        part("cursor", cursor()))
                .collect(Collectors.joining());
    }

    private static String part(String name, Object value) {
        return value == null || value.toString().isEmpty()
                ? ""
                : "&" + name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
    }
}
