package id.pendopo.service.organization;

import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.organization.ActivePeriod;
import id.pendopo.domain.organization.Agency;
import id.pendopo.domain.organization.AgencyChannel;
import id.pendopo.domain.organization.AgencyUnit;
import id.pendopo.domain.organization.ChannelKind;
import id.pendopo.domain.platform.ForbiddenException;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.StaleVersionException;
import id.pendopo.service.identity.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Units below an agency and how people reach it: an agency keeps its own, the government's manager keeps all. */
@Stateless
@RolesAllowed(Permission.ORGANIZATION_MANAGE)
public class AgencyContacts {

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private Agencies agencies;

    @Inject
    private CurrentCaller caller;

    /**
     * Adds a unit.
     *
     * @throws InvalidInputException if a field is not acceptable or the code is taken in this agency
     * @throws ForbiddenException if the caller does not manage this agency
     */
    public void addUnit(String agencyCode, UnitForm form) {
        Agency agency = managed(agencyCode);
        AgencyUnit unit = new AgencyUnit(
                agency.getId(), form.code(), form.name(), new ActivePeriod(form.activeFrom(), form.activeTo()));
        if (units(agency).stream().anyMatch(other -> other.getCode().equals(unit.getCode()))) {
            throw new InvalidInputException("code", "organization.unit.codeTaken", unit.getCode());
        }
        unit.placeBelow(parent(agency, form.parentCode()));
        em.persist(unit);
        agencies.saved("unitAdded", agency.getCode(), Map.of("unit", unit.getCode(), "name", unit.getName()));
    }

    /**
     * Changes a unit's name, period and place.
     *
     * @param version the version the caller has read
     * @throws StaleVersionException if somebody else has changed it since
     * @throws ForbiddenException if the caller does not manage this agency
     */
    public void changeUnit(String agencyCode, String unitCode, int version, UnitForm form) {
        Agency agency = managed(agencyCode);
        List<AgencyUnit> units = units(agency);
        AgencyUnit unit = units.stream()
                .filter(known -> known.getCode().equals(unitCode))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("organization.unit.unknown"));
        Agencies.requireVersion(unit, version);
        AgencyUnit parent = parent(agency, form.parentCode());
        for (AgencyUnit above = parent; above != null; above = above(units, above)) {
            if (above.equals(unit)) {
                throw new InvalidInputException("parent", "organization.parent.circular");
            }
        }
        unit.change(form.name(), new ActivePeriod(form.activeFrom(), form.activeTo()));
        unit.placeBelow(parent);
        agencies.saved("unitChanged", agency.getCode(), Map.of("unit", unit.getCode(), "name", unit.getName()));
    }

    /**
     * Adds a contact channel.
     *
     * @throws InvalidInputException if a field is not acceptable or the channel is recorded already
     * @throws ForbiddenException if the caller does not manage this agency
     */
    public void addChannel(String agencyCode, ChannelForm form) {
        Agency agency = managed(agencyCode);
        AgencyChannel channel =
                new AgencyChannel(agency.getId(), kind(form.kind()), form.value(), form.hours(), form.note());
        requireNew(channel);
        em.persist(channel);
        agencies.saved("channelAdded", agency.getCode(), details(channel));
    }

    /**
     * Changes a contact channel.
     *
     * @param version the version the caller has read
     * @throws StaleVersionException if somebody else has changed it since
     * @throws ForbiddenException if the caller does not manage this agency
     */
    public void changeChannel(String agencyCode, long channelId, int version, ChannelForm form) {
        Agency agency = managed(agencyCode);
        AgencyChannel channel = channel(agency, channelId);
        Agencies.requireVersion(channel, version);
        channel.change(kind(form.kind()), form.value(), form.hours(), form.note());
        requireNew(channel);
        agencies.saved("channelChanged", agency.getCode(), details(channel));
    }

    /**
     * Removes a contact channel, for example a number that is no longer answered.
     *
     * @param version the version the caller has read
     * @throws StaleVersionException if somebody else has changed it since
     * @throws ForbiddenException if the caller does not manage this agency
     */
    public void removeChannel(String agencyCode, long channelId, int version) {
        Agency agency = managed(agencyCode);
        AgencyChannel channel = channel(agency, channelId);
        Agencies.requireVersion(channel, version);
        em.remove(channel);
        agencies.saved("channelRemoved", agency.getCode(), details(channel));
    }

    private Agency managed(String code) {
        Agency agency = agencies.require(code);
        caller.get().require(Permission.ORGANIZATION_MANAGE, agency.getId());
        return agency;
    }

    private List<AgencyUnit> units(Agency agency) {
        return em.createQuery("select u from AgencyUnit u where u.agencyId = :id", AgencyUnit.class)
                .setParameter("id", agency.getId())
                .getResultList();
    }

    private static AgencyUnit above(List<AgencyUnit> units, AgencyUnit unit) {
        return units.stream()
                .filter(other -> Objects.equals(other.getId(), unit.getParentId()))
                .findFirst()
                .orElse(null);
    }

    private AgencyUnit parent(Agency agency, String code) {
        if (code == null || code.isBlank()) {
            return null;
        }
        return units(agency).stream()
                .filter(unit -> unit.getCode().equals(code.strip()))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException("parent", "organization.unit.unknown"));
    }

    private AgencyChannel channel(Agency agency, long id) {
        AgencyChannel channel = em.find(AgencyChannel.class, id);
        if (channel == null || !channel.getAgencyId().equals(agency.getId())) {
            throw new NotFoundException("organization.channel.unknown");
        }
        return channel;
    }

    private void requireNew(AgencyChannel channel) {
        boolean taken = em.createQuery(
                        """
                        select c.id from AgencyChannel c
                        where c.agencyId = :agency and c.kind = :kind and c.value = :value""",
                        Long.class)
                .setParameter("agency", channel.getAgencyId())
                .setParameter("kind", channel.getKind())
                .setParameter("value", channel.getValue())
                .setFlushMode(jakarta.persistence.FlushModeType.COMMIT)
                .getResultStream()
                .anyMatch(id -> !id.equals(channel.getId()));
        if (taken) {
            throw new InvalidInputException("value", "organization.channel.taken");
        }
    }

    private static Map<String, String> details(AgencyChannel channel) {
        return Map.of("kind", channel.getKind().name(), "value", channel.getValue());
    }

    private static ChannelKind kind(String text) {
        for (ChannelKind kind : ChannelKind.values()) {
            if (kind.name().equals(text)) {
                return kind;
            }
        }
        throw new InvalidInputException(
                "kind", text == null || text.isBlank() ? "input.required" : "input.unknownValue");
    }
}
