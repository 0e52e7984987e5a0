package id.pendopo.api.standard.opendata;

import id.pendopo.api.platform.Json;
import id.pendopo.domain.platform.Texts;
import id.pendopo.domain.standard.OpenTime;
import id.pendopo.service.standard.PointRow;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** A service point as HSDS writes a location: where it is, when it is open, for whom it is usable. */
final class HsdsLocation {

    private static final Texts TEXTS = Texts.of(Texts.INDONESIAN);
    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;

    private HsdsLocation() {}

    /** @param government whose place it is; addresses name no city of their own */
    static void write(Json json, PointRow point, String government) {
        UUID id = point.uuid();
        json.put("id", text(id))
                .put("location_type", "physical")
                .put("name", point.name())
                .put("alternate_name", TEXTS.label(point.kind()))
                .put("description", filled(point.queueNote()))
                .put("latitude", point.latitude())
                .put("longitude", point.longitude())
                .put("external_identifier", point.code())
                .put("external_identifier_type", TEXTS.get("standard.open.pointCode"));
        json.list(
                "addresses",
                point.address().isBlank() ? List.of() : List.of(point.address()),
                (one, address) -> one.put("id", text(Ids.of(id, "address")))
                        .put("location_id", text(id))
                        .put("address_1", address)
                        .put("city", government)
                        .put("region", point.districtName())
                        .put("state_province", "")
                        .put("postal_code", Contact.postalCode(address))
                        .put("country", "ID")
                        .put("address_type", "physical"));
        json.list("phones", point.phone().isBlank() ? List.of() : List.of(point.phone()), (one, number) -> one.put(
                        "id", text(Ids.of(id, "phone")))
                .put("location_id", text(id))
                .put("number", number));
        json.list("accessibility", point.access(), (one, access) -> one.put("id", text(Ids.of(id, access)))
                .put("location_id", text(id))
                .put("description", TEXTS.label(access))
                .put("details", filled(point.accessNote())));
        json.list("schedules", hours(point), (one, hours) -> one.put(
                        "id",
                        text(Ids.of(id, hours.getKey().opens(), hours.getKey().closes())))
                .put("location_id", text(id))
                .put("freq", "WEEKLY")
                .put("wkst", "MO")
                .put("byday", String.join(",", hours.getValue()))
                .put("opens_at", clock(hours.getKey().opens()))
                .put("closes_at", clock(hours.getKey().closes())));
    }

    private record Span(int opens, int closes) {}

    /** Days with the same hours together. */
    private static List<Map.Entry<Span, List<String>>> hours(PointRow point) {
        Map<Span, List<String>> days = new LinkedHashMap<>();
        for (OpenTime time : point.times()) {
            days.computeIfAbsent(new Span(time.opens(), time.closes()), span -> new ArrayList<>())
                    .add(byday(time.day()));
        }
        return List.copyOf(days.entrySet());
    }

    private static String byday(DayOfWeek day) {
        return day.name().substring(0, 2);
    }

    /** Midnight at the end of a day has no time of its own there. */
    private static String clock(int minutes) {
        int shown = Math.min(minutes, DAY - 1);
        return String.format(Locale.ROOT, "%02d:%02d", shown / HOUR, shown % HOUR);
    }

    private static String filled(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private static String text(UUID id) {
        return id.toString();
    }
}
