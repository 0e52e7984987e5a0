package id.pendopo.service.complaint;

import id.pendopo.domain.platform.Secrets;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Which cell of a row says what, and how to notice that a row says something else than it did. */
final class ImportColumns {

    /** Bytes kept of the hash of a cell: enough to notice a change, too few to find out what it was. */
    private static final int SLICE = 4;

    private final ImportMapping mapping;
    private final Map<ImportField, Integer> places = new EnumMap<>(ImportField.class);
    private final String source;
    private final Secrets secrets;

    ImportColumns(List<String> headings, ImportMapping mapping, String source, Secrets secrets) {
        this.mapping = mapping;
        this.source = source;
        this.secrets = secrets;
        mapping.columns().forEach((field, heading) -> places.put(field, headings.indexOf(heading)));
    }

    ImportMapping mapping() {
        return mapping;
    }

    String cell(ImportRow row, ImportField field) {
        return row.cell(places.getOrDefault(field, -1)).strip();
    }

    /** The row with other words in some of its cells. */
    ImportRow with(ImportRow row, Map<ImportField, String> cells) {
        List<String> changed = new ArrayList<>(row.cells());
        cells.forEach((field, text) -> {
            int place = places.getOrDefault(field, -1);
            while (place >= changed.size()) {
                changed.add("");
            }
            if (place >= 0) {
                changed.set(place, text == null ? "" : text);
            }
        });
        return new ImportRow(row.line(), changed);
    }

    /** A few bytes for each field; keyed by our secret and the report, so that equal cells of two rows do not look equal. */
    byte[] fingerprint(ImportRow row, String reference) {
        byte[] key = secrets.keyedHash("complaint.import", source + "/" + reference);
        ImportField[] fields = ImportField.values();
        byte[] all = new byte[fields.length * SLICE];
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (int i = 0; i < fields.length; i++) {
                String cell = cell(row, fields[i]);
                if (!cell.isEmpty()) {
                    digest.update(key);
                    digest.update((byte) i);
                    System.arraycopy(digest.digest(cell.getBytes(StandardCharsets.UTF_8)), 0, all, i * SLICE, SLICE);
                }
            }
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        return all;
    }

    /** Fields that read differently than when the report was taken; columns mapped only now do not count. */
    List<ImportField> changed(byte[] before, byte[] now) {
        List<ImportField> changed = new ArrayList<>();
        for (ImportField field : ImportField.values()) {
            int from = field.ordinal() * SLICE;
            byte[] was =
                    from + SLICE > before.length ? new byte[SLICE] : Arrays.copyOfRange(before, from, from + SLICE);
            if (places.containsKey(field) && !Arrays.equals(was, Arrays.copyOfRange(now, from, from + SLICE))) {
                changed.add(field);
            }
        }
        return changed;
    }
}
