package id.pendopo.service.standard;

import id.pendopo.domain.standard.SippnStatus;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * How far a service is with SIPP Nasional.
 *
 * @param sentOn null where nothing is there
 * @param shownOn null while it is not known to be shown
 * @param address the link it is shown at; empty before
 */
public record SippnRow(SippnStatus status, LocalDate sentOn, LocalDate shownOn, String address)
        implements Serializable {}
