package id.pendopo.api.complaint.open311;

import java.util.Set;

/**
 * What an address below {@code /open311} asks for.
 *
 * @param resource discovery, services, requests or tokens
 * @param id of one of them; null for all
 * @param format by the suffix
 */
record Place(String resource, String id, Format format) {

    private static final Set<String> WITH_ID = Set.of("services", "requests", "tokens");
    private static final Set<String> WITHOUT_ID = Set.of("discovery", "services", "requests");
    private static final int LONGEST = 200;

    /** @return null if there is nothing at this address */
    static Place of(String path) {
        if (path == null || !path.startsWith("/") || path.length() > LONGEST) {
            return null;
        }
        int dot = path.lastIndexOf('.');
        Format format = dot < 0 ? null : Format.of(path.substring(dot + 1));
        if (format == null) {
            return null;
        }
        String[] parts = path.substring(1, dot).split("/", -1);
        if (parts.length == 1 && parts[0].equals("discovery")) {
            return new Place("discovery", null, format);
        }
        if (parts.length < 2 || !parts[0].equals("v2")) {
            return null;
        }
        if (parts.length == 2 && WITHOUT_ID.contains(parts[1])) {
            return new Place(parts[1], null, format);
        }
        return parts.length == 3 && WITH_ID.contains(parts[1]) && !parts[2].isEmpty()
                ? new Place(parts[1], parts[2], format)
                : null;
    }

    /** What a refusal is written in: XML where the address does not say, since every application must know it. */
    static Format formatOf(String path) {
        return path != null && path.endsWith(".json") ? Format.JSON : Format.XML;
    }

    boolean is(String asked, boolean one) {
        return resource.equals(asked) && (id != null) == one;
    }
}
