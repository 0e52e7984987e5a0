package id.pendopo.service.standard;

import java.io.Serializable;
import java.util.List;

/**
 * Where a standard was made public.
 *
 * @param entries those that are still there first, then the latest first
 * @param mayNote whether the caller may note another medium now
 * @param mayFollow whether the caller may note what became of an entry
 */
public record PublicationLog(List<PublicationRow> entries, boolean mayNote, boolean mayFollow) implements Serializable {

    public PublicationLog {
        entries = List.copyOf(entries);
    }
}
