package id.pendopo.web.complaint;

import id.pendopo.domain.complaint.Channel;
import id.pendopo.domain.complaint.ComplaintClass;
import id.pendopo.domain.complaint.ComplaintState;
import id.pendopo.web.platform.WebTexts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Servlets;

/** Says in words what a kept filter shows. */
@Named
@RequestScoped
public class SavedFilterWords {

    @Inject
    private Choices choices;

    /** For instance "Terlambat · Kategori: Jalan rusak"; everything if nothing narrows it. */
    public String of(String query) {
        ListQuery kept = parsed(query);
        WebTexts texts = WebTexts.of(Faces.getLocale());
        String words = kept.given().entrySet().stream()
                .map(one -> word(one.getKey(), one.getValue(), texts))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        return words.isEmpty() ? texts.get("complaint.filter.everything") : words;
    }

    static ListQuery parsed(String query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!query.isEmpty()) {
            Map<String, List<String>> read = Servlets.toParameterMap(query);
            read.forEach((name, values) -> parameters.put(name, values.get(0)));
        }
        return new ListQuery(parameters);
    }

    private String word(String name, String value, WebTexts texts) {
        return switch (name) {
            case ListQuery.VIEW -> texts.get("complaint.queue.tab." + value);
            case ListQuery.TEXT -> "“" + value + "”";
            case ListQuery.CATEGORY -> choices.categoryName(value);
            case ListQuery.AGENCY -> choices.agencyName(value);
            case ListQuery.DISTRICT -> texts.get("complaint.queue.district", choices.districtName(value));
            case ListQuery.CHANNEL -> label(Channel.class, value, texts);
            case ListQuery.CLASS -> label(ComplaintClass.class, value, texts);
            case ListQuery.STATE -> label(ComplaintState.class, value, texts);
            case ListQuery.DEADLINE -> texts.get("complaint.queue.due." + value);
            case ListQuery.ASSIGNED -> texts.get("complaint.queue.assigned." + value);
            case ListQuery.SORT -> texts.get("complaint.queue.sort." + value);
            case ListQuery.FROM -> texts.get("complaint.filter.from", value);
            case ListQuery.TO -> texts.get("complaint.filter.to", value);
            default -> null;
        };
    }

    private static <E extends Enum<E>> String label(Class<E> type, String value, WebTexts texts) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(value)) {
                return texts.label(constant);
            }
        }
        return value;
    }
}
