package id.pendopo.service.organization;

import id.pendopo.domain.organization.Agency;
import id.pendopo.domain.organization.Letterhead;
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
import java.util.List;
import java.util.Locale;

/** Kota Tangerang: its agencies, some units and invented contact channels, its districts and villages. */
@Stateless
@PermitAll
public class OrganizationDemoData implements DemoData {

    /** The last great reorganisation. */
    private static final LocalDate AGENCIES_BEGAN = LocalDate.of(2017, 1, 1);

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private AgencyImport agencyImport;

    @Inject
    private AgencyContacts contacts;

    @Inject
    private RegionImport regionImport;

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
        regionImport.load(content("districts-tangerang.csv"));
        regionImport.load(content("villages-tangerang.csv"));
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
