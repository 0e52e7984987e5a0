package id.pendopo.service.complaint;

import java.io.Serializable;
import java.util.UUID;

/**
 * A kept filter of a list.
 *
 * @param list {@code queue} or {@code list}
 * @param query parameters of the address of the list
 * @param shared whether colleagues find it too
 * @param own whether it is the caller's, who alone may change it
 * @param owner display name of whoever keeps it
 * @param start whether the caller begins with it
 */
public record SavedFilter(
        UUID uuid,
        int version,
        String list,
        String name,
        String query,
        boolean shared,
        boolean own,
        String owner,
        boolean start)
        implements Serializable {}
