package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.Channel;
import id.pendopo.domain.complaint.ComplaintClass;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.identity.Scope;
import id.pendopo.service.identity.CallerFixture;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.platform.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Demo people with what their roles hold, and complaints as far along as a test needs them. */
@ApplicationScoped
public class ComplaintFixture {

    static final String STORY = "Saya menunggu lima jam di puskesmas Cipondoh karena hanya satu loket yang buka.";

    @Inject
    private CallerFixture callers;

    @Inject
    private Database database;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private ComplaintIntake intake;

    @Inject
    private ComplaintVerification verification;

    @Inject
    private ComplaintDesk desk;

    @Inject
    private ComplaintAnswer answer;

    /** A demo account that holds these permissions everywhere, or in one agency. */
    public Caller person(String name, String agency, String... permissions) {
        long id = database.first("select id from user_account where name = ?", row -> row.getLong(1), name)
                .orElseThrow();
        Scope scope = agency == null
                ? Scope.EVERYWHERE
                : Scope.of(agencies.byCode(agency).id());
        Map<String, Scope> scopes =
                new HashMap<>(CallerFixture.user(id, name, scope, permissions).scopes());
        scopes.put(Permission.SIGNED_IN, Scope.EVERYWHERE);
        return new Caller(Caller.Kind.USER, id, name, name, scopes);
    }

    Caller officer() {
        return person("petugas", null, Permission.COMPLAINT_READ, Permission.COMPLAINT_RECORD);
    }

    Caller coordinator() {
        return person(
                "koordinator",
                null,
                Permission.COMPLAINT_READ,
                Permission.COMPLAINT_RECORD,
                Permission.COMPLAINT_VERIFY,
                Permission.COMPLAINT_CONFIGURE,
                Permission.COMPLAINT_REVEAL);
    }

    Caller dinkes() {
        return person(
                "penghubung.dinkes",
                "DINKES",
                Permission.COMPLAINT_READ,
                Permission.COMPLAINT_HANDLE,
                Permission.COMPLAINT_REVEAL);
    }

    Caller pupr() {
        return person("penghubung.pupr", "PUPR", Permission.COMPLAINT_READ, Permission.COMPLAINT_HANDLE);
    }

    Caller head() {
        return person("kepala.dinkes", "DINKES", Permission.COMPLAINT_READ, Permission.COMPLAINT_APPROVE);
    }

    public static NewComplaint.Builder report() {
        return NewComplaint.builder()
                .type(ComplaintClass.COMPLAINT)
                .channel(Channel.COUNTER)
                .reporter(new NewReporter(
                        "Siti Aminah", "0812-3456-7890", "siti@example.id", "3671014501900004", "Jl. Mawar 3", null))
                .title("Antrean puskesmas terlalu lama")
                .story(STORY)
                .category("puskesmas");
    }

    public FiledComplaint file() {
        return file(report());
    }

    public FiledComplaint file(NewComplaint.Builder report) {
        return callers.as(
                officer(), () -> intake.record(report.build(), UUID.randomUUID().toString()));
    }

    public ComplaintMoved verified(FiledComplaint filed, String category) {
        return callers.as(
                coordinator(),
                () -> verification.verify(
                        filed.trackingNumber(),
                        filed.version(),
                        new Disposition(
                                ComplaintClass.COMPLAINT, false, category, "DINKES", null, false, false, null, "")));
    }

    ComplaintMoved inProgress(FiledComplaint filed, String category) {
        ComplaintMoved verified = verified(filed, category);
        return callers.as(dinkes(), () -> desk.startWork(filed.trackingNumber(), verified.version(), ""));
    }

    ComplaintMoved answered(FiledComplaint filed) {
        ComplaintMoved started = inProgress(filed, "puskesmas");
        return callers.as(
                dinkes(),
                () -> answer.answer(filed.trackingNumber(), started.version(), "Loket ditambah.", null, null));
    }
}
