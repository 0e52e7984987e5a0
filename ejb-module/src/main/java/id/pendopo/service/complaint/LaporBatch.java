package id.pendopo.service.complaint;

import java.util.List;
import java.util.Map;

/**
 * Reports that arrived together.
 *
 * @param name what people know it by
 * @param content CSV in UTF-8 or a workbook; null if there are messages instead
 * @param reports one message for each report; null if they came as a file
 * @param updates what is told of reports that are here already
 * @param position where the exchange stands when this is taken
 */
public record LaporBatch(
        String name, byte[] content, List<Map<String, String>> reports, List<LaporUpdate> updates, String position) {}
