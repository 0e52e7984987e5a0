package id.pendopo.service.forum;

import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.NotFoundException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** Reads one edition whole: in one transaction, so that its parts belong together. */
@Stateless
@RolesAllowed(Permission.FORUM_READ)
public class EditionSheets {

    @Inject
    private EditionReading editions;

    @Inject
    private AgendaReading agendas;

    @Inject
    private MediaReading media;

    /**
     * One edition with its running order and where it is on air.
     *
     * @throws NotFoundException if there is none in the caller's scope
     */
    public EditionSheet of(UUID uuid) {
        return new EditionSheet(editions.detail(uuid), agendas.of(uuid), media.of(uuid));
    }
}
