package id.pendopo.web.forum;

import id.pendopo.domain.platform.Page;
import id.pendopo.service.forum.EditionReading;
import id.pendopo.service.forum.EditionRow;
import id.pendopo.service.forum.PeopleFilter;
import id.pendopo.service.forum.PeopleReading;
import id.pendopo.service.forum.PersonRow;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Who comes to an edition, and who came, against whom it wants to hear. */
@Named("forumPeoplePage")
@RequestScoped
public class PeoplePage {

    @Inject
    private EditionReading editions;

    @Inject
    private PeopleReading reading;

    @Inject
    private PeopleQuery query;

    private EditionRow edition;
    private PeopleReading.Overview overview;
    private Page<PersonRow> list;

    @PostConstruct
    void load() {
        edition = editions.head(query.edition());
        overview = reading.overview(edition.uuid());
        list = overview.works() ? reading.list(edition.uuid(), query.filter(), query.cursor()) : Page.empty();
    }

    public EditionRow getEdition() {
        return edition;
    }

    public PeopleReading.Overview getOverview() {
        return overview;
    }

    public Page<PersonRow> getList() {
        return list;
    }

    public List<PeopleFilter.Part> getParts() {
        return List.of(PeopleFilter.Part.values());
    }

    /** Whether people can still be put on the list by the reader. */
    public boolean isInvites() {
        return overview.keeps() && overview.edition().plans();
    }

    /** Whether the reader may note who is there. */
    public boolean isCounts() {
        return overview.works() && overview.edition().counts();
    }
}
