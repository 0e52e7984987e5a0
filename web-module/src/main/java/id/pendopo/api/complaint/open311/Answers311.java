package id.pendopo.api.complaint.open311;

import id.pendopo.domain.complaint.ComplaintState;
import id.pendopo.domain.platform.Texts;
import id.pendopo.service.complaint.CategoryRef;
import id.pendopo.service.complaint.FiledComplaint;
import id.pendopo.service.complaint.Open311Request;
import id.pendopo.service.complaint.QuestionRef;
import id.pendopo.service.platform.PublicAddress;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How things look in Open311. The names are the standard's; texts are in the language asked for. */
final class Answers311 {

    private static final String REQUESTS = "service_requests";
    private static final String REQUEST = "request";

    /** When this interface last changed, as the standard wants to know. */
    private static final String CHANGESET = "2026-11-22T00:00:00Z";

    private final Texts texts;
    private final Locale language;
    private final ZoneId zone;
    private final PublicAddress site;

    Answers311(Texts texts, Locale language, ZoneId zone, PublicAddress site) {
        this.texts = texts;
        this.language = language;
        this.zone = zone;
        this.site = site;
    }

    Node discovery(String government, String address, boolean test) {
        Map<String, Object> endpoint = new LinkedHashMap<>();
        endpoint.put("specification", "http://wiki.open311.org/GeoReport_v2");
        endpoint.put("url", address + "/open311/v2");
        endpoint.put("changeset", CHANGESET);
        endpoint.put("type", test ? "test" : "production");
        endpoint.put(
                "formats",
                Node.list(
                        "formats",
                        "format",
                        Stream.of(Format.values())
                                .map(format -> format.mediaType)
                                .toList()));
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("changeset", CHANGESET);
        all.put("contact", texts.get("open311.contact", government, address));
        all.put("key_service", texts.get("open311.keyService", government));
        all.put("endpoints", Node.list("endpoints", "endpoint", List.of(endpoint)));
        return Node.single("discovery", all);
    }

    /** @param asks whether a category asks anything */
    Node services(List<CategoryRef> categories, Predicate<CategoryRef> asks) {
        return Node.list(
                "services",
                "service",
                categories.stream()
                        .map(category -> service(category, asks.test(category)))
                        .toList());
    }

    private Map<String, Object> service(CategoryRef category, boolean asks) {
        Map<String, Object> service = new LinkedHashMap<>();
        service.put("service_code", category.code());
        service.put("service_name", category.name(language));
        service.put(
                "description",
                category.parentName() == null
                        ? texts.get("open311.service", category.name(language))
                        : texts.get("open311.serviceOf", category.name(language), category.parentName()));
        service.put("metadata", asks);
        service.put("type", "realtime");
        service.put(
                "keywords",
                Stream.of(category.name(), category.englishName(), category.parentName())
                        .filter(word -> word != null)
                        .map(word -> word.replace(",", " ").toLowerCase(Locale.ROOT))
                        .distinct()
                        .collect(Collectors.joining(",")));
        service.put("group", category.parentName() == null ? category.name() : category.parentName());
        return service;
    }

    Node definition(CategoryRef category, List<QuestionRef> asked) {
        List<Map<String, Object>> attributes = new ArrayList<>();
        for (QuestionRef question : asked) {
            attributes.add(attribute(question, attributes.size() + 1));
        }
        Map<String, Object> definition = new LinkedHashMap<>();
        definition.put("service_code", category.code());
        definition.put("attributes", Node.list("attributes", "attribute", attributes));
        return Node.single("service_definition", definition);
    }

    private Map<String, Object> attribute(QuestionRef question, int order) {
        Map<String, Object> attribute = new LinkedHashMap<>();
        attribute.put("variable", true);
        attribute.put("code", question.code());
        attribute.put(
                "datatype",
                switch (question.kind()) {
                    case TEXT -> "string";
                    case LONG_TEXT -> "text";
                    case NUMBER -> "number";
                    case DATE -> "datetime";
                    case SINGLE_CHOICE -> "singlevaluelist";
                    case MULTIPLE_CHOICE -> "multivaluelist";
                });
        attribute.put("required", question.required());
        attribute.put("datatype_description", question.help(language));
        attribute.put("order", order);
        attribute.put("description", question.label(language));
        if (question.kind().isChoice()) {
            attribute.put(
                    "values",
                    Node.list(
                            "values",
                            "value",
                            question.offered().stream()
                                    .map(option -> {
                                        Map<String, Object> value = new LinkedHashMap<>();
                                        value.put("key", option.key());
                                        value.put("name", option.name(language));
                                        return value;
                                    })
                                    .toList()));
        }
        return attribute;
    }

    Node filed(FiledComplaint filed) {
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("service_request_id", filed.trackingNumber());
        request.put("service_notice", texts.get("open311.notice", filed.trackingNumber(), filed.pin()));
        request.put("account_id", null);
        return Node.list(REQUESTS, REQUEST, List.of(request));
    }

    Node token(String token, Open311Request found) {
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("service_request_id", found.trackingNumber());
        request.put("token", token);
        return Node.list(REQUESTS, REQUEST, List.of(request));
    }

    Node requests(List<Open311Request> found) {
        return Node.list(REQUESTS, REQUEST, found.stream().map(this::request).toList());
    }

    private Map<String, Object> request(Open311Request found) {
        CategoryRef category = found.category();
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("service_request_id", found.trackingNumber());
        request.put("status", found.isClosed() ? "closed" : "open");
        request.put("status_notes", notes(found));
        request.put("service_name", category == null ? null : category.name(language));
        request.put("service_code", category == null ? "" : category.code());
        request.put("description", found.story());
        request.put("agency_responsible", found.agencyName());
        request.put("service_notice", null);
        request.put("requested_datetime", moment(found.receivedAt()));
        request.put("updated_datetime", moment(found.updatedAt()));
        request.put("expected_datetime", moment(found.expectedAt()));
        request.put("address", found.districtName());
        request.put("address_id", null);
        request.put("zipcode", null);
        request.put("lat", found.latitude());
        request.put("long", found.longitude());
        request.put("media_url", found.photo() == null ? null : site.of("/public/photo?id=" + found.photo()));
        return request;
    }

    private String notes(Open311Request found) {
        String state = texts.label(found.state());
        return found.state() == ComplaintState.FORWARDED_OUTSIDE && found.forwardedTo() != null
                ? state + ": " + found.forwardedTo()
                : state;
    }

    private String moment(Instant moment) {
        return moment == null
                ? null
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        moment.truncatedTo(ChronoUnit.SECONDS).atZone(zone).toOffsetDateTime());
    }
}
