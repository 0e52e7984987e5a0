package id.pendopo.service.organization;

import id.pendopo.domain.organization.Agency;
import id.pendopo.domain.organization.District;
import id.pendopo.domain.organization.GeoPoint;
import id.pendopo.domain.organization.Letterhead;
import id.pendopo.domain.organization.Village;
import id.pendopo.service.platform.CsvTable;
import id.pendopo.service.platform.CsvTable.Row;
import id.pendopo.service.platform.DemoData;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Kota Tangerang: its agencies, some units and invented contact channels, its districts and villages. */
@Stateless
@PermitAll
public class OrganizationDemoData implements DemoData {

    /** The city began on 28 February 1993 (UU 2/1993); the agencies date from its last great reorganisation. */
    private static final LocalDate CITY_BEGAN = LocalDate.of(1993, 2, 28);

    private static final LocalDate AGENCIES_BEGAN = LocalDate.of(2017, 1, 1);

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private AgencyImport agencyImport;

    @Inject
    private AgencyContacts contacts;

    @Inject
    private Agencies agencies;

    @Override
    public String capability() {
        return "organization";
    }

    @Override
    public void load() {
        agencyImport.load(content("agencies-tangerang.csv"));
        em.createQuery("select a from Agency a", Agency.class).getResultStream().forEach(agency -> {
            agency.startedOn(AGENCIES_BEGAN);
            agency.printLettersWith(letterhead(agency.getCode(), agency.getName()));
        });
        for (Row row : rows("units-tangerang.csv", "agency", "code", "name")) {
            contacts.addUnit(
                    row.get("agency"),
                    new UnitForm(row.get("code"), row.get("name"), row.get("parent"), AGENCIES_BEGAN, null));
        }
        for (Row row : rows("channels-tangerang.csv", "agency", "kind", "value")) {
            contacts.addChannel(
                    row.get("agency"),
                    new ChannelForm(row.get("kind"), row.get("value"), row.get("hours"), row.get("note")));
        }
        loadRegions();
        agencies.saved("regionsLoaded", "*", Map.of("city", "36.71"));
    }

    private static Letterhead letterhead(String code, String name) {
        String mailbox = code.toLowerCase(Locale.ROOT).replace("-", ".");
        return new Letterhead(
                "Pemerintah Kota Tangerang",
                "Jalan Contoh No. 1",
                "Tangerang",
                "15000",
                "(021) 000-0100",
                mailbox + "@contoh.go.id",
                "https://contoh.go.id",
                headTitle(name),
                null);
    }

    private static String headTitle(String name) {
        if (name.startsWith("Sekretariat Daerah")) {
            return "Sekretaris Daerah";
        }
        if (name.startsWith("Sekretariat DPRD")) {
            return "Sekretaris DPRD";
        }
        if (name.startsWith("Inspektorat")) {
            return "Inspektur";
        }
        if (name.startsWith("Kecamatan ")) {
            return "Camat " + name.substring("Kecamatan ".length());
        }
        if (name.startsWith("Rumah Sakit")) {
            return "Direktur RSUD";
        }
        return "Kepala " + name.replace(" Sekretariat Daerah", "");
    }

    private void loadRegions() {
        Map<String, District> districts = new HashMap<>();
        for (Row row : rows("districts-tangerang.csv", "code", "name", "latitude", "longitude", "boundary")) {
            GeoPoint center =
                    new GeoPoint(Double.parseDouble(row.get("latitude")), Double.parseDouble(row.get("longitude")));
            District district = new District(row.get("code"), row.get("name"), center, CITY_BEGAN);
            em.persist(district);
            districts.put(district.getCode(), district);
        }
        for (Row row : rows("villages-tangerang.csv", "code", "name")) {
            District district = districts.get(row.get("code").substring(0, 8));
            em.persist(new Village(district, row.get("code"), row.get("name"), CITY_BEGAN));
        }
        em.flush();
        for (Row row : rows("districts-tangerang.csv", "code", "boundary")) {
            em.createNativeQuery("update district set boundary = cast(? as jsonb) where code = ?")
                    .setParameter(1, json(row.get("boundary")))
                    .setParameter(2, row.get("code"))
                    .executeUpdate();
        }
    }

    /** From {@code lat lon; lat lon} to {@code [[lat,lon],[lat,lon]]}. */
    private static String json(String boundary) {
        return Stream.of(boundary.split(";"))
                .map(point -> "[" + point.strip().replace(' ', ',') + "]")
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static List<Row> rows(String file, String... columns) {
        return CsvTable.read(content(file), List.of(columns));
    }

    private static byte[] content(String file) {
        try (InputStream in = OrganizationDemoData.class.getResourceAsStream("/demo/" + file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
