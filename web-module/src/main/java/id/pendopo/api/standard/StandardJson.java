package id.pendopo.api.standard;

import id.pendopo.api.platform.Json;
import id.pendopo.domain.standard.StandardComponent;
import id.pendopo.domain.standard.StandardItem;
import id.pendopo.service.standard.CatalogueEntry;
import id.pendopo.service.standard.PublicStandard;
import id.pendopo.service.standard.SectionView;
import id.pendopo.service.standard.StandardDetail;
import id.pendopo.service.standard.StandardRow;
import java.util.List;

/** Services and their standards as REST tells them. */
final class StandardJson {

    private StandardJson() {}

    static void entry(Json json, CatalogueEntry entry) {
        json.put("id", entry.uuid().toString())
                .put("code", entry.code())
                .put("name", entry.name())
                .put("description", entry.description())
                .put("kind", entry.kind())
                .put("mode", entry.mode())
                .object("agency", agency -> agency.put("code", entry.agencyCode())
                        .put("name", entry.agencyName()))
                .put("unit", entry.unitName())
                .strings("audiences", names(entry.audiences()))
                .strings("lifeEvents", names(entry.lifeEvents()))
                .strings("keywords", keywords(entry.keywords()));
        PublicStandard standard = entry.standard();
        if (standard != null) {
            json.object("standard", one -> {
                one.put("number", standard.number())
                        .put("state", standard.state())
                        .put("publishedOn", standard.publishedOn())
                        .put("inForceFrom", standard.inForceFrom())
                        .put("reviewedOn", standard.reviewedOn())
                        .put("decree", standard.decree())
                        .put("decidedOn", standard.decidedOn());
                components(one, standard.sections());
            });
        }
    }

    static void version(Json json, StandardRow row) {
        json.put("number", row.number())
                .put("state", row.state())
                .put("filled", row.filled())
                .put("changedAt", row.changedAt());
    }

    static void whole(Json json, StandardDetail standard) {
        json.put("number", standard.number())
                .put("state", standard.state())
                .put("filled", standard.filled())
                .put("changedAt", standard.changedAt());
        components(json, standard.sections());
    }

    /** Those that say something. */
    private static void components(Json json, List<SectionView> sections) {
        json.list("components", sections.stream().filter(SectionView::filled).toList(), (one, section) -> one.put(
                        "component", section.component())
                .put(
                        "text",
                        section.content().text().isEmpty()
                                ? null
                                : section.content().text())
                .put("amount", section.amount())
                .put("unit", section.unit())
                .put(
                        "free",
                        section.component() == StandardComponent.FEE
                                && section.content().free())
                .list("items", section.content().items(), (item, said) -> item(item, section, said)));
    }

    private static void item(Json json, SectionView section, StandardItem item) {
        json.put("name", item.name()).put("note", filled(item.note()));
        if (section.component() == StandardComponent.REQUIREMENTS) {
            json.put("mandatory", item.mandatory());
        }
        json.put("amount", item.amount())
                .put("kind", filled(item.kind()))
                .put("number", filled(item.number()))
                .put("year", item.year())
                .put("link", filled(item.link()));
    }

    static List<String> names(List<? extends Enum<?>> constants) {
        return constants.stream().<String>map(Enum::name).toList();
    }

    static List<String> keywords(String keywords) {
        return keywords.isEmpty() ? List.of() : List.of(keywords.split(", "));
    }

    private static String filled(String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
