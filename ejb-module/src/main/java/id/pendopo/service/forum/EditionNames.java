package id.pendopo.service.forum;

import id.pendopo.domain.commitment.CommitmentOrigin;
import id.pendopo.domain.commitment.CommitmentSource;
import id.pendopo.domain.forum.Edition;
import id.pendopo.domain.forum.Series;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** How an edition is called where it is spoken of elsewhere. */
@ApplicationScoped
public class EditionNames {

    @Inject
    private SeriesAccess all;

    /** {@code Forum Komunikasi Publik Volume 3}; the word is the same in both languages. */
    String title(Edition edition) {
        Series series = series(edition);
        return series.name() + " Volume " + edition.volume();
    }

    /** Short and unique, for example {@code fkp/3}. */
    String reference(Edition edition) {
        return series(edition).code() + "/" + edition.volume();
    }

    /** What a commitment made there says of where it comes from. */
    CommitmentOrigin origin(Edition edition) {
        return new CommitmentOrigin(
                CommitmentSource.FORUM,
                edition.uuid().toString(),
                title(edition),
                "/forum/edition.xhtml?id=" + edition.uuid(),
                "/public/forum.xhtml?id=" + edition.uuid());
    }

    Series series(Edition edition) {
        return all.of(edition.seriesId());
    }
}
