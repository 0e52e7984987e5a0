package id.pendopo.acceptance.bench;

import java.util.List;
import java.util.Map;

/**
 * What is read again and again.
 *
 * @param headers who reads
 * @param paths each time another one
 */
record Read(Choice.Part part, String name, Map<String, String> headers, List<String> paths) {

    /** Whether the same statements are sent as raw SQL too. */
    boolean besideRawSql() {
        return part != Choice.Part.PAGES;
    }
}
