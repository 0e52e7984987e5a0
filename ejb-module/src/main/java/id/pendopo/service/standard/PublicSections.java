package id.pendopo.service.standard;

import id.pendopo.domain.standard.DurationUnit;
import id.pendopo.domain.standard.StandardComponent;
import id.pendopo.domain.standard.StandardItem;
import id.pendopo.domain.standard.StandardSection.Content;
import id.pendopo.domain.standard.StandardState;
import id.pendopo.service.platform.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads the standards of many services that everybody may see, in one statement. */
@ApplicationScoped
public class PublicSections {

    /** One for each service: what is in force, before that what is published. The prose comes once, with the first item. */
    private static final String SHOWN =
            """
            with shown as (
                select distinct on (v.service_id) v.id, v.service_id, v.uuid, v.number, v.state, v.published_on,
                       v.in_force_from, v.reviewed_on, v.changed_at, d.number as decree, d.decided_on
                from service_standard v left join standard_decree d on d.id = v.decree_id
                where v.service_id = any (?) and v.state in ('PUBLISHED', 'IN_FORCE', 'UNDER_REVIEW')
                order by v.service_id, v.state = 'PUBLISHED', v.number desc)
            select shown.*, c.id as section, c.component, case when coalesce(i.place, 0) = 0 then c.text end as text,
                   c.amount, c.unit, c.free, i.name, i.note, i.mandatory, i.amount as price, i.kind
            from shown
            left join standard_section c on c.standard_id = shown.id and c.component = any (?)
            left join standard_item i on i.section_id = c.id
            order by shown.id, c.id, i.place""";

    @Inject
    private Database database;

    /** A component while its rows come in. */
    private static final class Draft {
        private StandardComponent component;
        private String text;
        private Integer amount;
        private DurationUnit unit;
        private boolean free;
        private final List<StandardItem> items = new ArrayList<>();

        SectionView view() {
            Content content = new Content(text, amount, unit, free, items);
            boolean filled = !text.isBlank() || amount != null || free || !items.isEmpty();
            return new SectionView(component, 0, content, filled, 0, null, null);
        }
    }

    private record Head(
            long service,
            UUID uuid,
            int number,
            StandardState state,
            LocalDate publishedOn,
            LocalDate inForceFrom,
            LocalDate reviewedOn,
            String decree,
            LocalDate decidedOn,
            Instant changedAt,
            Map<Long, Draft> sections) {

        PublicStandard standard() {
            return new PublicStandard(
                    uuid,
                    number,
                    state,
                    publishedOn,
                    inForceFrom,
                    reviewedOn,
                    decree,
                    decidedOn,
                    changedAt,
                    sections.values().stream()
                            .map(Draft::view)
                            .sorted(Comparator.comparing(SectionView::component))
                            .toList());
        }
    }

    /**
     * The public standards by service; services without one are missing.
     *
     * @param components of service delivery; any other is left out
     */
    Map<Long, PublicStandard> of(Collection<Long> services, Collection<StandardComponent> components) {
        Map<Long, PublicStandard> standards = new LinkedHashMap<>();
        if (services.isEmpty()) {
            return standards;
        }
        Map<Long, Head> heads = new LinkedHashMap<>();
        database.list(
                SHOWN,
                row -> collect(row, heads),
                services.toArray(Long[]::new),
                components.stream()
                        .filter(StandardComponent::delivery)
                        .map(StandardComponent::name)
                        .toArray(String[]::new));
        heads.values().forEach(head -> standards.put(head.service(), head.standard()));
        return standards;
    }

    private static Head collect(ResultSet row, Map<Long, Head> heads) throws SQLException {
        Head head = heads.get(row.getLong("id"));
        if (head == null) {
            head = new Head(
                    row.getLong("service_id"),
                    row.getObject("uuid", UUID.class),
                    row.getInt("number"),
                    StandardState.valueOf(row.getString("state")),
                    row.getObject("published_on", LocalDate.class),
                    row.getObject("in_force_from", LocalDate.class),
                    row.getObject("reviewed_on", LocalDate.class),
                    row.getString("decree"),
                    row.getObject("decided_on", LocalDate.class),
                    Database.instant(row, "changed_at"),
                    new LinkedHashMap<>());
            heads.put(row.getLong("id"), head);
        }
        long id = row.getLong("section");
        if (id != 0) {
            Draft section = head.sections().get(id);
            if (section == null) {
                section = begun(row);
                head.sections().put(id, section);
            }
            if (row.getString("name") != null) {
                section.items.add(item(row));
            }
        }
        return head;
    }

    private static Draft begun(ResultSet row) throws SQLException {
        Draft section = new Draft();
        section.component = StandardComponent.valueOf(row.getString("component"));
        String text = row.getString("text");
        section.text = text == null ? "" : text;
        section.amount = row.getObject("amount", Integer.class);
        String unit = row.getString("unit");
        section.unit = unit == null ? null : DurationUnit.valueOf(unit);
        section.free = row.getBoolean("free");
        return section;
    }

    private static StandardItem item(ResultSet row) throws SQLException {
        return StandardItem.kept(
                row.getString("name"),
                row.getString("note"),
                row.getBoolean("mandatory"),
                row.getBigDecimal("price"),
                row.getString("kind"));
    }
}
