package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.Identity;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.identity.Scope;
import id.pendopo.service.organization.AgencyRef;
import id.pendopo.service.platform.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Who acts in the demonstration complaints: the demo accounts where there is one, else an invented colleague. */
@ApplicationScoped
public class DemoPeople {

    private static final String[] FIRST = {
        "Siti",
        "Ahmad",
        "Dewi",
        "Budi",
        "Rina",
        "Agus",
        "Nurul",
        "Hendra",
        "Fitri",
        "Joko",
        "Lestari",
        "Yusuf",
        "Maria",
        "Andreas",
        "Ratna",
        "Slamet",
        "Indah",
        "Fajar",
        "Wulan",
        "Rizky",
        "Kartini",
        "Darmawan",
        "Melati",
        "Suryadi"
    };
    private static final String[] LAST = {
        "Rahayu", "Hidayat", "Kusuma", "Santoso", "Wulandari", "Prasetyo", "Hasanah", "Gunawan", "Handayani", "Susanto",
        "Ningsih", "Maulana", "Simanjuntak", "Wijaya", "Permatasari", "Raharjo", "Lubis", "Nugroho", "Anggraini",
                "Saputra"
    };

    private static final String INSPECTORATE = "INSPEKTORAT";

    @Inject
    private Database database;

    Caller officer() {
        return account("petugas", "Petugas Layanan", Scope.EVERYWHERE, Permission.COMPLAINT_RECORD);
    }

    Caller coordinator() {
        return account("koordinator", "Admin Koordinator", Scope.EVERYWHERE, Permission.COMPLAINT_VERIFY);
    }

    Caller liaison(AgencyRef agency) {
        return account(
                INSPECTORATE.equals(agency.code())
                        ? INSPECTORATE.toLowerCase(Locale.ROOT)
                        : "penghubung." + agency.code().toLowerCase(Locale.ROOT),
                "Penghubung " + agency.shortName(),
                Scope.of(agency.id()),
                Permission.COMPLAINT_HANDLE,
                Permission.COMPLAINT_SUPERVISION);
    }

    Caller head(AgencyRef agency) {
        return account(
                "kepala." + agency.code().toLowerCase(Locale.ROOT),
                "Kepala " + agency.shortName(),
                Scope.of(agency.id()),
                Permission.COMPLAINT_APPROVE);
    }

    private Caller account(String name, String otherwise, Scope scope, String... permissions) {
        Map<String, Scope> scopes = new HashMap<>();
        for (String permission : permissions) {
            scopes.put(permission, scope);
        }
        return database.first(
                        "select id, display_name from user_account where name = ?",
                        row -> new Caller(Caller.Kind.USER, row.getLong(1), name, row.getString(2), scopes),
                        name)
                .orElseGet(() -> new Caller(Caller.Kind.USER, null, name, otherwise, scopes));
    }

    Identity reporter(Random random) {
        String first = FIRST[random.nextInt(FIRST.length)];
        String last = LAST[random.nextInt(LAST.length)];
        return new Identity(
                first + " " + last,
                "08%02d%08d".formatted(11 + random.nextInt(80), random.nextInt(100_000_000)),
                random.nextInt(3) == 0 ? (first + "." + last).toLowerCase(Locale.ROOT) + "@contoh.example" : null,
                random.nextInt(2) == 0 ? "36710%011d".formatted(random.nextInt(Integer.MAX_VALUE)) : null,
                null,
                random.nextInt(12) == 0 ? FIRST[random.nextInt(FIRST.length)] + " " + last : null);
    }
}
