package id.pendopo.service.standard;

import id.pendopo.domain.standard.Audience;
import id.pendopo.domain.standard.LifeEvent;
import id.pendopo.domain.standard.ServiceKind;
import id.pendopo.domain.standard.StandardComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a filter of open data means for rows of services named {@code s}. */
record OpenConditions(String sql, List<Object> values) {

    /**
     * When what is public of a service changed last: its standard, its entry in the registry, or its first day, which begins
     * at midnight here. Of the trail only the time is read.
     */
    static final String MODIFIED =
            """
            greatest(cast(s.active_from as timestamp) at time zone (select zone from calendar),
                (select max(v.changed_at) from service_standard v where v.service_id = s.id
                   and v.state in ('PUBLISHED', 'IN_FORCE', 'UNDER_REVIEW', 'REVOKED')),
                (select max(e.at) from audit_entry e where e.object_type = 'service' and e.object_id = s.code))""";

    private static final String TERMS =
            """
            and (s.kind = any (?) or string_to_array(s.audiences, ',') && ? or string_to_array(s.life_events, ',') && ?
                 or exists (select 1 from service_standard v join standard_section c on c.standard_id = v.id
                            where v.service_id = s.id and v.state in ('PUBLISHED', 'IN_FORCE', 'UNDER_REVIEW')
                              and c.component = any (?)))""";

    static OpenConditions of(OpenFilter filter, LocalDate today) {
        StringBuilder sql = new StringBuilder(CatalogueRows.ACTIVE);
        List<Object> values = new ArrayList<>(List.of(today.toString()));
        if (!filter.words().isEmpty()) {
            sql.append(" and s.search @@ websearch_to_tsquery('indonesian', ?)");
            values.add(filter.words());
        }
        if (filter.agencies() != null) {
            sql.append(" and s.agency_id in (select id from agency where uuid = any (cast(? as uuid[])))");
            values.add(filter.agencies().stream().map(Object::toString).toArray(String[]::new));
        }
        if (filter.terms() != null) {
            sql.append(' ').append(TERMS);
            values.add(names(filter.terms(), ServiceKind.class));
            values.add(names(filter.terms(), Audience.class));
            values.add(names(filter.terms(), LifeEvent.class));
            values.add(names(
                    filter.terms().stream()
                            .filter(term -> StandardComponent.published().contains(term))
                            .toList(),
                    StandardComponent.class));
        }
        if (filter.modifiedAfter() != null) {
            sql.append(" and ").append(MODIFIED).append(" > ?");
            values.add(filter.modifiedAfter());
        }
        if (filter.near() != null) {
            sql.append(
                    """
                     and s.id in (select o.service_id from service_at_point o join service_point p on p.id = o.point_id
                        where daterange(p.active_from, p.active_to, '[]') @> cast(? as date) and\s""");
            sql.append(Nearby.within()).append(')');
            values.add(today.toString());
            values.addAll(filter.near().values());
        }
        return new OpenConditions(sql.toString(), values);
    }

    /** The same for rows of offers at places named {@code p}, which are near themselves. */
    OpenConditions at(Nearby near) {
        if (near == null) {
            return this;
        }
        List<Object> all = new ArrayList<>(values);
        all.addAll(near.values());
        return new OpenConditions(sql + " and " + Nearby.within(), all);
    }

    /** The values and then more. */
    Object[] and(Object... more) {
        List<Object> all = new ArrayList<>(values);
        all.addAll(List.of(more));
        return all.toArray();
    }

    private static String[] names(List<Enum<?>> terms, Class<? extends Enum<?>> type) {
        return terms.stream().filter(type::isInstance).map(Enum::name).toArray(String[]::new);
    }
}
