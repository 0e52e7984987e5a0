package id.pendopo.service.forum;

import id.pendopo.domain.forum.Participant;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.identity.Scope;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.service.identity.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/** Finds editions and their people for a caller; what lies outside the scope answers as what does not exist. */
@ApplicationScoped
class PeopleAccess {

    @Inject
    private ForumRows rows;

    @Inject
    private EntityManager em;

    @Inject
    private CurrentCaller caller;

    /** An edition whose list the caller keeps. */
    PeopleEdition kept(UUID edition) {
        return within(edition, caller.scope(Permission.FORUM_MANAGE));
    }

    /** An edition at whose door the caller works, or whose list the caller keeps. */
    PeopleEdition worked(UUID edition) {
        return within(edition, working());
    }

    private Scope working() {
        return caller.scope(Permission.FORUM_MANAGE).plus(caller.scope(Permission.FORUM_MODERATE));
    }

    /** An edition whose figures the caller sees; not therefore who the people are. */
    PeopleEdition readable(UUID edition) {
        return within(edition, working().plus(caller.scope(Permission.FORUM_READ)));
    }

    boolean keeps(PeopleEdition edition) {
        return caller.scope(Permission.FORUM_MANAGE).covers(edition.agencyId());
    }

    boolean works(PeopleEdition edition) {
        return working().covers(edition.agencyId());
    }

    /** An edition everybody may know of. */
    PeopleEdition announced(UUID edition) {
        return find(edition)
                .filter(found -> found.state().announced())
                .orElseThrow(() -> new NotFoundException("forum.edition.unknown"));
    }

    PeopleEdition byId(long id) {
        return rows.edition(id)
                .map(PeopleEdition::of)
                .orElseThrow(() -> new NotFoundException("forum.edition.unknown"));
    }

    private PeopleEdition within(UUID edition, Scope scope) {
        return find(edition)
                .filter(found -> scope.covers(found.agencyId()))
                .orElseThrow(() -> new NotFoundException("forum.edition.unknown"));
    }

    private Optional<PeopleEdition> find(UUID edition) {
        return edition == null ? Optional.empty() : rows.edition(edition).map(PeopleEdition::of);
    }

    /** Somebody on the list of the edition whose name is still kept. */
    Participant person(PeopleEdition edition, UUID uuid) {
        return em.createQuery(
                        "select p from Participant p where p.uuid = :uuid and p.editionId = :edition and p.name is not null",
                        Participant.class)
                .setParameter("uuid", uuid)
                .setParameter("edition", edition.id())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("forum.people.unknown"));
    }

    /** The same as it was read before. */
    Participant person(PeopleEdition edition, UUID uuid, int version) {
        Participant person = person(edition, uuid);
        person.requireVersion(version, "forum.people.stale");
        return person;
    }

    /** Whoever has this answer code, in whatever edition. */
    Participant byAnswerCode(String code) {
        return em.createQuery("select p from Participant p where p.answerCode = :code", Participant.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("forum.people.noInvitation"));
    }
}
