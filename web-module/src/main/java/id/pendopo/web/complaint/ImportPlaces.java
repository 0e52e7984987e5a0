package id.pendopo.web.complaint;

import id.pendopo.domain.platform.NotFoundException;
import java.util.UUID;

/** Addresses of the pages of imports. */
final class ImportPlaces {

    static final String LIST = "/complaint/imports/index.xhtml";

    private static final String UUID_FORM = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private ImportPlaces() {}

    static String mapping(Object id) {
        return "/complaint/imports/mapping.xhtml?faces-redirect=true&id=" + id;
    }

    static String progress(Object id) {
        return "/complaint/imports/import.xhtml?faces-redirect=true&id=" + id;
    }

    /** @throws NotFoundException if it cannot be the number of an import */
    static UUID number(String id) {
        if (id == null || !id.matches(UUID_FORM)) {
            throw new NotFoundException("complaint.import.notFound");
        }
        return UUID.fromString(id);
    }
}
