package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.FigureTally;
import java.io.Serializable;

/**
 * Figures of one agency, category, district, channel or class.
 *
 * @param code null for complaints that have none
 * @param filter what narrows figures and lists to exactly these complaints, see {@link ComplaintFilter}
 * @param name as people know it; null for complaints that have none
 */
public record FigureSlice(String code, String name, String filter, FigureTally tally) implements Serializable {

    FigureSlice(String code, String name, FigureTally tally) {
        this(code, name, code == null ? ComplaintFilter.NONE : code, tally);
    }
}
