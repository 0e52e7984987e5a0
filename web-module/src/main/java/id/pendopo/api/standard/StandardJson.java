package id.pendopo.api.standard;

import id.pendopo.api.platform.Json;
import id.pendopo.domain.standard.StandardComponent;
import id.pendopo.domain.standard.StandardItem;
import id.pendopo.service.standard.CatalogueEntry;
import id.pendopo.service.standard.CompensationRuleRow;
import id.pendopo.service.standard.DecreeRow;
import id.pendopo.service.standard.PledgeRow;
import id.pendopo.service.standard.PublicStandard;
import id.pendopo.service.standard.PublicationEntry;
import id.pendopo.service.standard.PublicationRow;
import id.pendopo.service.standard.SectionView;
import id.pendopo.service.standard.StandardDetail;
import id.pendopo.service.standard.StandardLife;
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

    static void publication(Json json, PublicationEntry entry) {
        PublicationRow one = entry.published();
        json.put("id", one.uuid().toString())
                .put("medium", one.medium())
                .put("address", filled(one.address()))
                .put("publishedOn", one.day())
                .object("service", service -> service.put("code", entry.serviceCode())
                        .put("name", entry.serviceName()))
                .object("agency", agency -> agency.put("code", entry.agency().code())
                        .put("name", entry.agency().name()))
                .object("standard", standard -> standard.put("number", entry.number())
                        .put("state", entry.state()))
                .put("standing", one.open())
                .put("shownOn", one.shownOn())
                .put("withdrawnOn", one.withdrawnOn())
                .put("reason", filled(one.reason()))
                .put("notedAt", one.notedAt())
                .put("notedBy", one.notedBy());
    }

    static void rule(Json json, CompensationRuleRow rule) {
        json.put("id", rule.uuid().toString())
                .put("component", rule.component())
                .put("cause", rule.cause())
                .put("form", rule.form())
                .put("amount", rule.amount())
                .put("basis", rule.basis())
                .put("activeFrom", rule.activeFrom())
                .put("activeTo", rule.activeTo())
                .put("active", rule.active());
    }

    static void life(Json json, StandardLife life) {
        json.put("minutesOn", life.minutesOn())
                .put("decree", life.decree())
                .put("decidedOn", life.decidedOn())
                .put("signatory", life.signatory())
                .put("publishedOn", life.publishedOn())
                .put("inForceFrom", life.inForceFrom())
                .put("reviewedOn", life.reviewedOn())
                .put("reviewDue", life.reviewDue())
                .put("reviewOverdue", life.reviewOverdue())
                .put("pledged", life.pledged())
                .list("steps", life.steps(), (one, step) -> one.put("move", step.move())
                        .put("state", step.state())
                        .put("note", filled(step.note()))
                        .put("at", step.at())
                        .put("by", step.by()));
    }

    static void decree(Json json, DecreeRow decree) {
        json.put("id", decree.uuid().toString())
                .put("number", decree.number())
                .put("decidedOn", decree.decidedOn())
                .put("title", decree.title())
                .put("signatory", decree.signatory())
                .object("agency", agency -> agency.put("code", decree.agencyCode())
                        .put("name", decree.agencyName()))
                .put("standards", decree.standards())
                .put("revokedBy", decree.revokedBy());
    }

    static void pledge(Json json, PledgeRow pledge) {
        json.put("id", pledge.uuid().toString())
                .put("number", pledge.number())
                .object("agency", agency -> agency.put("code", pledge.agencyCode())
                        .put("name", pledge.agencyName()))
                .put("promise", pledge.promise())
                .put("improvement", pledge.improvement())
                .put("compensation", pledge.compensation())
                .put("signatory", pledge.signatory())
                .put("place", pledge.place())
                .put("signedOn", pledge.signedOn());
    }

    static List<String> names(List<? extends Enum<?>> constants) {
        return constants.stream().<String>map(Enum::name).toList();
    }

    static List<String> keywords(String keywords) {
        return keywords.isEmpty() ? List.of() : List.of(keywords.split(", "));
    }

    static String filled(String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
