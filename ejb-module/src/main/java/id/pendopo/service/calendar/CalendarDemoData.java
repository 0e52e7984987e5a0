package id.pendopo.service.calendar;

import id.pendopo.service.platform.DemoData;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The holidays of 2026 as three ministers decreed them. 2027 stays unloaded, so that estimates can be seen. */
@Stateless
@PermitAll
public class CalendarDemoData implements DemoData {

    private static final String DECREE =
            "SKB Menteri Agama No. 1497/2025, Menteri Ketenagakerjaan No. 2/2025, dan Menteri PANRB No. 5/2025";

    @Inject
    private CalendarLoading loading;

    @Inject
    private Calendars calendars;

    @Override
    public String capability() {
        return "calendar";
    }

    @Override
    public void load() {
        try (InputStream file = CalendarDemoData.class.getResourceAsStream("/demo/holidays-2026.csv")) {
            loading.load(2026, DECREE, file.readAllBytes(), calendars.current().version());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
