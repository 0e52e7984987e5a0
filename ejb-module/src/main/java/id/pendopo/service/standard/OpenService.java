package id.pendopo.service.standard;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A service as open data.
 *
 * @param entry as the catalogue shows it, with all six public components where a standard is published
 * @param agency that renders it
 * @param modifiedAt when what is public of it changed last
 */
public record OpenService(CatalogueEntry entry, UUID agency, Instant modifiedAt) implements Serializable {

    public UUID uuid() {
        return entry.uuid();
    }
}
