package id.pendopo.service.forum;

import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.service.identity.ApiRequests;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** What other systems make in forums; the same request sent again makes nothing new. */
@Stateless
public class ForumRequests {

    @Inject
    private ApiRequests requests;

    @Inject
    private EditionRegistry editions;

    @Inject
    private Inputs inputs;

    /**
     * Adds an edition to a series, as a draft.
     *
     * @param key chosen by the sender, up to 100 characters
     * @param form its services in an order that is always the same
     * @throws NotFoundException if there is no such series the caller may manage
     * @throws InvalidInputException as {@link EditionRegistry#create} does
     * @throws RuleViolationException {@code identity.keyReused} when the key came with another edition before
     */
    @RolesAllowed(Permission.FORUM_MANAGE)
    public ApiRequests.Made edition(String key, String series, EditionForm form) {
        return requests.once("edition", key, series + form, () -> editions.create(series, form));
    }

    /**
     * Writes down what was said at an edition.
     *
     * @param key chosen by the sender, up to 100 characters
     * @throws NotFoundException if there is no such edition where the caller may write
     * @throws InvalidInputException naming the wrong field
     * @throws RuleViolationException as {@link Inputs#note} does; {@code identity.keyReused} when the key came with another
     *     input before
     */
    @RolesAllowed(Permission.FORUM_MODERATE)
    public ApiRequests.Made input(String key, UUID edition, InputForm form) {
        return requests.once("input", key, edition + form.toString(), () -> inputs.note(edition, form));
    }
}
