package id.pendopo.service.standard;

import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.Texts;
import id.pendopo.domain.standard.Audience;
import id.pendopo.domain.standard.ServiceKind;
import id.pendopo.domain.standard.ServiceMode;
import id.pendopo.domain.standard.SippnField;
import id.pendopo.domain.standard.SippnStatus;
import id.pendopo.domain.standard.StandardComponent;
import id.pendopo.domain.standard.StandardGap;
import id.pendopo.service.platform.Database;
import id.pendopo.service.platform.PublicAddress;
import id.pendopo.service.platform.Today;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What is typed into SIPP Nasional about each service whose standard is in force: only what the public may read. Which columns
 * a government wants is its setting ({@code pendopo.standard.sippn-fields}), as no rule about them could be confirmed.
 */
@Stateless
@RolesAllowed(Permission.STANDARD_READ)
public class SippnSheet {

    private static final String FACTS =
            """
            select s.id, s.description, s.kind, s.mode, s.audiences, s.owner, u.name as unit, a.name as agency,
                   concat_ws(', ', nullif(a.address, ''), nullif(btrim(concat(a.city, ' ', a.postal_code)), '')) as address,
                   a.phone, a.email, a.website, m.promise, m.improvement, m.compensation, m.signed_on,
                   (select string_agg(concat_ws(', ', t.name, nullif(t.address, '')), '; ' order by t.name, t.id)
                    from service_at_point o join service_point t on t.id = o.point_id
                    where o.service_id = s.id and daterange(t.active_from, t.active_to, '[]') @> cast(? as date)) as places
            from service s join agency a on a.id = s.agency_id
            left join agency_unit u on u.id = s.unit_id
            left join lateral (select * from service_pledge l where l.agency_id = a.id order by l.number desc limit 1) m on true
            where s.id = any (?)""";

    @Inject
    private StandardBoard board;

    @Inject
    private PublicSections sections;

    @Inject
    private ServiceIndexes indexes;

    @Inject
    private Database database;

    @Inject
    private PublicAddress address;

    @Inject
    private Today today;

    @Inject
    @ConfigProperty(name = "pendopo.standard.sippn-fields", defaultValue = SippnField.ALL)
    private String fields;

    /** A service, its agency and the agency's maklumat. */
    private record Facts(
            String description,
            ServiceKind kind,
            ServiceMode mode,
            List<Audience> audiences,
            String owner,
            String unit,
            String agency,
            String address,
            String phone,
            String email,
            String website,
            String places,
            String pledge,
            LocalDate signedOn) {}

    /** Everything about a service; it may have no index. */
    private record About(GapRow service, PublicStandard standard, Facts facts, ServiceIndexes.Published index) {}

    /** The columns of the file, in the order the setting names them. */
    public List<SippnField> fields() {
        return SippnField.chosen(fields);
    }

    /**
     * A row for each service in use whose standard is in force or under review, by agency and name, within the caller's scope;
     * with a cell for each of {@link #fields()}: text in the language asked for, numbers, days, enums or null.
     *
     * @param agencyCode null for all in the caller's scope
     * @param gap only services with this gap; null for all
     * @param sippn only services this far with SIPP Nasional; null for all
     * @throws InvalidInputException {@code agency} for one that does not exist
     */
    public List<List<Object>> rows(String agencyCode, StandardGap gap, SippnStatus sippn, Locale language) {
        List<GapRow> services = board.all(agencyCode, gap, sippn);
        List<Long> ids = services.stream().map(GapRow::id).toList();
        Map<Long, PublicStandard> standards = sections.of(ids, StandardComponent.published());
        Map<Long, Facts> facts = facts(ids);
        Map<Long, ServiceIndexes.Published> index = indexes.published();
        List<SippnField> columns = fields();
        List<List<Object>> rows = new ArrayList<>();
        for (GapRow service : services) {
            PublicStandard standard = standards.get(service.id());
            if (standard != null && standard.inForce()) {
                List<Object> cells = new ArrayList<>();
                About about = new About(service, standard, facts.get(service.id()), index.get(service.id()));
                columns.forEach(field -> cells.add(cell(field, about, language)));
                rows.add(Collections.unmodifiableList(cells));
            }
        }
        return rows;
    }

    private Object cell(SippnField field, About about, Locale language) {
        GapRow service = about.service();
        PublicStandard standard = about.standard();
        Facts facts = about.facts();
        ServiceIndexes.Published index = about.index();
        return switch (field) {
            case AGENCY -> facts.agency();
            case AGENCY_ADDRESS -> facts.address();
            case AGENCY_PHONE -> facts.phone();
            case AGENCY_EMAIL -> facts.email();
            case AGENCY_WEBSITE -> facts.website();
            case UNIT -> facts.unit();
            case OWNER -> facts.owner();
            case CODE -> service.code();
            case SERVICE -> service.name();
            case DESCRIPTION -> facts.description();
            case KIND -> facts.kind();
            case MODE -> facts.mode();
            case AUDIENCES -> facts.audiences().stream()
                    .map(Texts.of(language)::label)
                    .collect(Collectors.joining(", "));
            case PLACES -> facts.places();
            case REQUIREMENTS, PROCEDURE, DURATION, FEE, PRODUCT, COMPLAINTS -> said(
                    standard, StandardComponent.valueOf(field.name()), language);
            case VERSION -> standard.number();
            case DECREE -> standard.decree();
            case DECIDED_ON -> standard.decidedOn();
            case IN_FORCE_FROM -> standard.inForceFrom();
            case PLEDGE -> facts.pledge();
            case PLEDGE_SIGNED -> facts.signedOn();
            case INDEX -> index == null ? null : index.value();
            case INDEX_GRADE -> index == null ? null : index.grade();
            case INDEX_PERIOD -> index == null ? null : index.period();
            case PAGE -> address.of("/public/service.xhtml?code=" + service.code());
            case STATUS -> service.sippn().status();
            case SENT_ON -> service.sippn().sentOn();
            case SHOWN_ON -> service.sippn().shownOn();
            case SHOWN_AT -> service.sippn().address();
        };
    }

    /** Everything a component says, without the marks of its prose. */
    private static String said(PublicStandard standard, StandardComponent component, Locale language) {
        SectionView section = standard.section(component);
        List<String> lines = StandardPhrases.of(language).lines(component, section.content());
        String prose = Prose.plain(section.content().text()).strip();
        if (!prose.isEmpty()) {
            lines.add(prose);
        }
        return String.join("\n", lines);
    }

    private Map<Long, Facts> facts(List<Long> ids) {
        Map<Long, Facts> facts = new HashMap<>();
        database.list(
                FACTS,
                row -> facts.put(row.getLong("id"), facts(row)),
                today.get().toString(),
                ids.toArray(Long[]::new));
        return facts;
    }

    private static Facts facts(ResultSet row) throws SQLException {
        String promise = row.getString("promise");
        return new Facts(
                row.getString("description"),
                ServiceKind.valueOf(row.getString("kind")),
                ServiceMode.valueOf(row.getString("mode")),
                ServiceReading.constants(Audience.class, row.getString("audiences")),
                row.getString("owner"),
                row.getString("unit"),
                row.getString("agency"),
                row.getString("address"),
                row.getString("phone"),
                row.getString("email"),
                row.getString("website"),
                row.getString("places"),
                promise == null
                        ? null
                        : String.join("\n", promise, row.getString("improvement"), row.getString("compensation")),
                row.getObject("signed_on", LocalDate.class));
    }
}
