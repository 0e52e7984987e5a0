package id.pendopo.service.organization;

import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.organization.Agency;
import id.pendopo.domain.organization.AgencyKind;
import id.pendopo.domain.organization.Letterhead;
import id.pendopo.domain.platform.ForbiddenException;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.platform.StaleVersionException;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.organization.Agencies.Differences;
import id.pendopo.service.platform.Today;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** Which agencies there are and how they are named: for those who manage the whole government. */
@Stateless
@RolesAllowed(Permission.ORGANIZATION_MANAGE)
public class AgencyAdministration {

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private Today today;

    @Inject
    private Agencies agencies;

    @Inject
    private CurrentCaller caller;

    /**
     * Creates an agency.
     *
     * @return its code as it is kept
     * @throws InvalidInputException if a field is not acceptable or the code is taken
     * @throws ForbiddenException unless the caller manages the whole government
     */
    public String create(AgencyForm form) {
        caller.requireEverywhere(Permission.ORGANIZATION_MANAGE);
        LocalDate from = form.activeFrom() == null ? today.get() : form.activeFrom();
        Agency agency = new Agency(form.code(), form.shortName(), form.name(), kind(form.kind()), from);
        if (agencies.find(agency.getCode()).isPresent()) {
            throw new InvalidInputException("code", "organization.agency.codeTaken", agency.getCode());
        }
        agencies.placeBelow(agency, openParent(form.parentCode()));
        agency.printLettersWith(letterhead(form.letterhead()));
        em.persist(agency);
        agencies.saved("agencyCreated", agency.getCode(), Map.of("name", agency.getName()));
        return agency.getCode();
    }

    /**
     * Changes names, kind, parent, first day and letterhead. The code stays: others refer to it.
     *
     * @param version the version the caller has read
     * @throws NotFoundException if there is no such agency
     * @throws StaleVersionException if somebody else has changed it since
     * @throws ForbiddenException unless the caller manages the whole government
     */
    public void change(String code, int version, AgencyForm form) {
        caller.requireEverywhere(Permission.ORGANIZATION_MANAGE);
        Agency agency = agencies.require(code);
        Agencies.requireVersion(agency, version);
        Agency parent = agencies.parent(form.parentCode());
        Letterhead letterhead =
                letterhead(form.letterhead()).withLogo(agency.getLetterhead().logo());
        Differences differences = new Differences()
                .between("shortName", agency.getShortName(), form.shortName())
                .between("name", agency.getName(), form.name())
                .between("kind", agency.getKind().name(), form.kind())
                .between("parent", agency.getParentId(), parent == null ? null : parent.getId())
                .between("activeFrom", agency.getActive().from(), form.activeFrom())
                .between("letterhead", agency.getLetterhead().line(), letterhead.line());
        agency.describe(form.shortName(), form.name(), kind(form.kind()));
        agencies.placeBelow(agency, parent);
        agency.startedOn(form.activeFrom());
        agency.printLettersWith(letterhead);
        agencies.saved("agencyChanged", agency.getCode(), differences.toMap());
    }

    /**
     * Ends an agency with a last day. What it did stays under its name; it can no longer be chosen.
     *
     * @throws RuleViolationException if it is closed already or agencies below it go on
     * @throws StaleVersionException if somebody else has changed it since
     */
    public void close(String code, int version, LocalDate lastDay) {
        caller.requireEverywhere(Permission.ORGANIZATION_MANAGE);
        Agency agency = agencies.require(code);
        Agencies.requireVersion(agency, version);
        long goingOn = em.createQuery(
                        """
                        select count(a) from Agency a
                        where a.parentId = :id and (a.active.to is null or a.active.to > :lastDay)""",
                        Long.class)
                .setParameter("id", agency.getId())
                .setParameter("lastDay", lastDay == null ? LocalDate.MIN.withYear(1) : lastDay)
                .getSingleResult();
        if (goingOn > 0) {
            throw new RuleViolationException("organization.agency.hasActiveChildren", agency.getShortName());
        }
        agency.close(lastDay);
        agencies.saved("agencyClosed", agency.getCode(), Map.of("lastDay", lastDay.toString()));
    }

    /**
     * Takes back a closing.
     *
     * @throws StaleVersionException if somebody else has changed it since
     */
    public void reopen(String code, int version) {
        caller.requireEverywhere(Permission.ORGANIZATION_MANAGE);
        Agency agency = agencies.require(code);
        Agencies.requireVersion(agency, version);
        agency.reopen();
        agencies.saved("agencyReopened", agency.getCode(), Map.of());
    }

    private Agency openParent(String code) {
        Agency parent = agencies.parent(code);
        if (parent != null && parent.getActive().to() != null) {
            throw new InvalidInputException("parent", "organization.parent.closed", parent.getShortName());
        }
        return parent;
    }

    static AgencyKind kind(String text) {
        for (AgencyKind kind : AgencyKind.values()) {
            if (kind.name().equals(text)) {
                return kind;
            }
        }
        if (text == null || text.isBlank()) {
            throw new InvalidInputException("kind", "input.required");
        }
        throw new InvalidInputException("kind", "organization.kind.unknown", shortened(text), kinds());
    }

    static String kinds() {
        return Arrays.stream(AgencyKind.values()).map(AgencyKind::name).collect(Collectors.joining(", "));
    }

    static String shortened(String typed) {
        return typed.length() > 40 ? typed.substring(0, 40) + "…" : typed;
    }

    static Letterhead letterhead(LetterheadForm form) {
        return form == null
                ? Letterhead.EMPTY
                : new Letterhead(
                        form.government(),
                        form.address(),
                        form.city(),
                        form.postalCode(),
                        form.phone(),
                        form.email(),
                        form.website(),
                        form.headTitle(),
                        null);
    }
}
