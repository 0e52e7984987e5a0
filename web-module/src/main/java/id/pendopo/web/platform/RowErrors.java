package id.pendopo.web.platform;

import id.pendopo.service.platform.CsvTable.RowError;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Faces;

/** What is wrong in a file that was brought, line by line, in the language of the page. */
public final class RowErrors {

    private RowErrors() {}

    /**
     * @param line number of the line in the file
     * @param column name of the column
     * @param text what is wrong and what to do
     */
    public record Line(long line, String column, String text) implements Serializable {}

    public static List<Line> lines(List<RowError> errors) {
        WebTexts texts = WebTexts.of(Faces.getLocale());
        return errors.stream()
                .map(error ->
                        new Line(error.line(), error.column(), texts.get("error." + error.code(), error.arguments())))
                .toList();
    }
}
