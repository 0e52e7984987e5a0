package id.pendopo.service.standard;

import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.organization.ActivePeriod;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.standard.PublicService;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import id.pendopo.service.platform.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Puts what was typed or imported into a service, and tells what a service says, for the trail. */
@ApplicationScoped
public class ServiceFilling {

    @Inject
    private EntityManager em;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Today today;

    /** @throws InvalidInputException naming the field that is not acceptable, the agency when it is not the caller's */
    void fill(PublicService service, ServiceForm form) {
        AgencyRef agency = agencies.findByCode(form.agencyCode())
                .filter(found -> caller.scope(Permission.STANDARD_SERVICES).covers(found.id()))
                .orElseThrow(() -> new InvalidInputException(
                        "agency", form.agencyCode() == null ? "input.required" : "standard.service.agencyUnknown"));
        service.describe(form.name(), form.description(), form.kind(), form.mode());
        service.renderedBy(agency.id(), unit(agency, form.unitCode()), form.owner());
        service.foundBy(form.audiences(), form.lifeEvents(), form.keywords());
        service.lasts(new ActivePeriod(form.activeFrom() == null ? today.get() : form.activeFrom(), form.activeTo()));
    }

    private Long unit(AgencyRef agency, String code) {
        if (code == null || code.isBlank()) {
            return null;
        }
        return em.createQuery("select u.id from AgencyUnit u where u.agencyId = :agency and u.code = :code", Long.class)
                .setParameter("agency", agency.id())
                .setParameter("code", code.replace("\u0000", ""))
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new InvalidInputException("unit", "standard.service.unitUnknown"));
    }

    /** What the trail tells of a change, by the name of the field. */
    Map<String, String> facts(PublicService service) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("name", service.name());
        facts.put("description", service.description());
        facts.put("kind", service.kind().name());
        facts.put("mode", service.mode().name());
        facts.put("agency", agencies.byId(service.agencyId()).code());
        facts.put("unit", Objects.toString(service.unitId(), ""));
        facts.put("owner", service.owner());
        facts.put("audiences", names(service.audiences()));
        facts.put("lifeEvents", names(service.lifeEvents()));
        facts.put("keywords", service.keywords());
        facts.put("activeFrom", service.active().from().toString());
        facts.put("activeTo", Objects.toString(service.active().to(), ""));
        return facts;
    }

    private static String names(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).collect(Collectors.joining(", "));
    }
}
