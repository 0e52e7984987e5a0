package id.pendopo.web.platform.apidocs;

/**
 * A parameter or field.
 *
 * @param place query, path or header for a parameter
 * @param type in words, with its bounds
 */
public record ApiField(String name, String place, boolean required, String type, String description) {

    ApiField within(String prefix) {
        return new ApiField(prefix + name, place, required, type, description);
    }
}
