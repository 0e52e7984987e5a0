package id.pendopo.service.standard;

import id.pendopo.domain.standard.StandardGap;
import java.io.Serializable;

/**
 * How far an agency is with the standards of its services that are in use today.
 *
 * @param services how many it renders
 * @param none without any standard
 * @param incomplete with components that say nothing
 * @param unpublished with a standard the public cannot read
 * @param due to be looked at again
 * @param overdue to be looked at again long since
 * @param whole complete, public and looked at in time
 * @param pledged whether it has a maklumat pelayanan
 */
public record BoardRow(
        String agencyCode,
        String agencyName,
        int services,
        int none,
        int incomplete,
        int unpublished,
        int due,
        int overdue,
        int whole,
        boolean pledged)
        implements Serializable {

    /** How many of its services have this gap. */
    public int count(StandardGap gap) {
        return switch (gap) {
            case NONE -> none;
            case INCOMPLETE -> incomplete;
            case UNPUBLISHED -> unpublished;
            case DUE -> due;
            case OVERDUE -> overdue;
            case NOTHING -> whole;
        };
    }
}
