package id.pendopo.service.platform;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;

/** Cells of an XLSX workbook as texts. */
public final class WorkbookCells {

    private static final Pattern DATE_FORMAT = Pattern.compile("[ymdhs]", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.");

    private WorkbookCells() {}

    /**
     * Texts of a row's cells from the first column on. Formulas are not calculated: what was shown last counts.
     *
     * @param most columns that are read
     */
    public static List<String> of(Row row, int most) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < Math.min(row.getCellCount(), most); i++) {
            Cell cell = row.hasCell(i) ? row.getCell(i) : null;
            cells.add(cell == null ? "" : text(cell));
        }
        return cells;
    }

    private static String text(Cell cell) {
        CellType type = cell.getType();
        if (type == CellType.NUMBER) {
            return isDate(cell)
                    ? moment(cell.asDate())
                    : cell.asNumber().stripTrailingZeros().toPlainString();
        }
        if (type == CellType.ERROR || type == CellType.EMPTY) {
            return "";
        }
        if (type == CellType.FORMULA) {
            return cell.getRawValue() == null ? "" : cell.getRawValue();
        }
        return cell.getText() == null ? "" : cell.getText();
    }

    private static boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null
                && DATE_FORMAT
                        .matcher(QUOTED.matcher(format).replaceAll("").replace("General", ""))
                        .find();
    }

    private static String moment(LocalDateTime moment) {
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.withNano(0).toString();
    }
}
