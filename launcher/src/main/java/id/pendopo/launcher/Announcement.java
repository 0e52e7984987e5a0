package id.pendopo.launcher;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** What stands on the terminal once Pendopo is ready. */
final class Announcement {

    private static final String DEMO_PASSWORD = "pendopo-demo";

    private record Account(String name, String does) {}

    private static final List<Account> ACCOUNTS = List.of(
            new Account("admin", "system administrator"),
            new Account("koordinator", "coordinator: verifies and disposes complaints"),
            new Account("petugas", "service officer: records complaints"),
            new Account("penghubung.dinkes", "liaison officer, health agency"),
            new Account("penghubung.pupr", "liaison officer, public works agency"),
            new Account("kepala.dinkes", "agency head, health agency"),
            new Account("organisasi", "organisation bureau"),
            new Account("inspektorat", "inspector: handles supervision-level complaints"),
            new Account("kepala.inspektorat", "head of the inspectorate: approves their answers"),
            new Account("sekda", "regional secretary: sees all, changes nothing"),
            new Account("walikota", "mayor: sees all, and what was escalated to the end"),
            new Account("auditor", "auditor"));
    private static final List<String> KEYS = List.of("demo-laksa-key", "demo-sp4n-key", "demo-callcenter-key");

    private Announcement() {}

    static void ready(PrintStream out, String address, Path data, long seconds) {
        out.println();
        out.println("Pendopo is ready after " + seconds + " s:  " + address);
        out.println("Data is kept in " + data + ". Stop with Ctrl-C.");
        out.println();
    }

    static void demo(PrintStream out, String address) {
        out.println("Demo accounts, all with the password " + DEMO_PASSWORD + ":");
        ACCOUNTS.forEach(account -> out.printf("  %-20s %s%n", account.name(), account.does()));
        out.println();
        out.println("Demo API keys, for REST (" + address + "api/v1) and SOAP (" + address + "soap/complaints):");
        KEYS.forEach(key -> out.println("  Authorization: Bearer " + key));
        out.println();
    }

    static void firstAdministrator(PrintStream out, String password) {
        out.println("First administrator, shown this once; the password must be changed at the first sign-in:");
        out.println("  admin              " + password);
        out.println();
    }
}
