package id.pendopo.web.forum;

import id.pendopo.domain.forum.StakeholderElement;
import id.pendopo.service.forum.EditionAccess;
import id.pendopo.service.forum.PeopleFilter;
import id.pendopo.web.platform.ListRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** The address of the list of people, for the page, its file and the papers. */
@RequestScoped
public class PeopleQuery {

    private static final int UUID_LENGTH = 36;

    @Inject
    private ListRequest address;

    UUID edition() {
        return EditionAccess.uuid(address.text("id", UUID_LENGTH));
    }

    UUID person() {
        return EditionAccess.uuid(address.text("p", UUID_LENGTH));
    }

    PeopleFilter filter() {
        return new PeopleFilter(
                address.text("q", PeopleFilter.WORDS_LIMIT),
                address.constant("element", StakeholderElement.class),
                address.constant("part", PeopleFilter.Part.class));
    }

    String cursor() {
        return address.cursor();
    }
}
