package id.pendopo.service.complaint;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What SP4N-LAPOR! may know of what became of a report that came from there: how it stands, and what was said in public.
 * Never who reported, nor anything internal.
 *
 * @param key the same each time this is sent
 * @param sequence grows with each change of a report
 * @param status in the words of SP4N-LAPOR!
 * @param text public reply or answer; null if there is none
 * @param at ISO 8601
 */
public record LaporChange(String key, String reference, int sequence, String status, String text, String at) {

    /** @param names what the other side calls the parts */
    Map<String, String> named(Map<String, String> names) {
        Map<String, String> own = new LinkedHashMap<>();
        own.put("key", key);
        own.put("reference", reference);
        own.put("sequence", Integer.toString(sequence));
        own.put("status", status);
        own.put("text", text);
        own.put("at", at);
        Map<String, String> named = new LinkedHashMap<>();
        own.forEach((part, value) -> named.put(names.getOrDefault(part, part), value));
        return named;
    }
}
