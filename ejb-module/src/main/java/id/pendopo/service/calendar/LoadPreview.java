package id.pendopo.service.calendar;

import id.pendopo.service.platform.CsvTable.RowError;
import java.util.List;

/**
 * What loading a file would do.
 *
 * @param errors what is wrong in the file, row by row; when there is any, {@code change} is null
 * @param days how many days the file holds
 * @param change what would happen
 */
public record LoadPreview(List<RowError> errors, int days, CalendarPreview change) {}
