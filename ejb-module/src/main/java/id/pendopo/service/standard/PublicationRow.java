package id.pendopo.service.standard;

import id.pendopo.domain.standard.PublicationMedium;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An entry of the publication log with what became of it.
 *
 * @param address a link, an account or a place; empty for what was only sent
 * @param day when it was made public, or sent
 * @param shownOn when SIPP Nasional was seen to show it; null before
 * @param withdrawnOn null while it is there
 * @param reason why it was withdrawn; may be empty
 */
public record PublicationRow(
        UUID uuid,
        PublicationMedium medium,
        String address,
        LocalDate day,
        Instant notedAt,
        String notedBy,
        LocalDate shownOn,
        String shownBy,
        LocalDate withdrawnOn,
        String withdrawnBy,
        String reason)
        implements Serializable {

    /** Whether it is still there. */
    public boolean open() {
        return withdrawnOn == null;
    }

    /** Whether its address can be opened. */
    public boolean linked() {
        return address.startsWith("https://") || address.startsWith("http://");
    }

    /** Whether it was sent to SIPP Nasional and is not known to be shown. */
    public boolean awaited() {
        return open() && medium == PublicationMedium.SIPPN && address.isEmpty();
    }
}
