package id.pendopo.service.standard;

import id.pendopo.domain.standard.DurationUnit;
import id.pendopo.domain.standard.StandardComponent;
import id.pendopo.domain.standard.StandardSection.Content;
import java.io.Serializable;
import java.time.Instant;

/**
 * A component of a standard as it is read.
 *
 * @param version to be handed back with a change of this component
 * @param filled whether it says anything
 * @param comments what colleagues said about it
 * @param changedAt null before anything was written
 */
public record SectionView(
        StandardComponent component,
        int version,
        Content content,
        boolean filled,
        int comments,
        Instant changedAt,
        String changedBy)
        implements Serializable {

    /** The prose as markup that is safe to show. Most who read a component want its words or its facts only. */
    public String html() {
        return Prose.html(content.text());
    }

    public Integer amount() {
        return content.amount();
    }

    public DurationUnit unit() {
        return content.unit();
    }
}
