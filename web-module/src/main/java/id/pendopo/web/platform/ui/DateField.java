package id.pendopo.web.platform.ui;

import jakarta.faces.context.FacesContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * {@code pd:date}: the browser's own day picker for a {@code LocalDate}; with {@code type="datetime"} for a {@code
 * LocalDateTime}, with {@code type="time"} for a {@code LocalTime}, all in the zone of the government.
 */
public class DateField extends TextField {

    @Override
    String type() {
        String type = super.type();
        return switch (type) {
            case "datetime", "datetime-local" -> "datetime-local";
            case "time" -> "time";
            default -> "date";
        };
    }

    @Override
    protected Object getConvertedValue(FacesContext context, Object submitted) {
        String text = submitted == null ? "" : submitted.toString();
        if (text.isEmpty()) {
            return null;
        }
        try {
            Object value =
                    switch (type()) {
                        case "datetime-local" -> LocalDateTime.parse(text);
                        case "time" -> LocalTime.parse(text);
                        default -> LocalDate.parse(text);
                    };
            int year = value instanceof LocalDate day
                    ? day.getYear()
                    : value instanceof LocalDateTime moment ? moment.getYear() : 2000;
            if (year < 1900 || year > 2200) {
                throw new DateTimeException("year out of range");
            }
            return value;
        } catch (DateTimeException e) {
            throw new jakarta.faces.convert.ConverterException(new jakarta.faces.application.FacesMessage(
                    jakarta.faces.application.FacesMessage.SEVERITY_ERROR,
                    Html.texts(context).get("platform.field.date"),
                    null));
        }
    }

    @Override
    String shown(FacesContext context) {
        Object shown = getSubmittedValue() != null ? getSubmittedValue() : getValue();
        return shown == null ? null : shown.toString();
    }
}
