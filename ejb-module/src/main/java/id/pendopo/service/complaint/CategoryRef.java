package id.pendopo.service.complaint;

import java.io.Serializable;

/**
 * A category of complaints.
 *
 * @param parentCode null for a top category
 * @param agencyCode the agency usually responsible, null if none
 * @param approval whether answers in it must pass the agency head
 */
public record CategoryRef(
        long id,
        String code,
        String name,
        String parentCode,
        String parentName,
        String agencyCode,
        boolean approval,
        boolean active,
        int version)
        implements Serializable {

    /** As shown in lists: "Infrastruktur › Jalan rusak". */
    public String path() {
        return parentName == null ? name : parentName + " › " + name;
    }
}
