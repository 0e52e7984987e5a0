package id.pendopo.service.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.domain.complaint.ArchiveReason;
import id.pendopo.domain.complaint.AttachmentKind;
import id.pendopo.domain.complaint.EventType;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.platform.ForbiddenException;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.service.identity.CallerFixture;
import id.pendopo.service.platform.Database;
import jakarta.inject.Inject;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Which pictures everybody sees, who decides it, and that nothing else of them ever gets out. */
@ArquillianTest
class ComplaintPhotosIT {

    @Inject
    private ComplaintPhotos photos;

    @Inject
    private ComplaintAttachments attachments;

    @Inject
    private PublicComplaints published;

    @Inject
    private Open311Requests open311;

    @Inject
    private ComplaintReading reading;

    @Inject
    private ComplaintVerification verification;

    @Inject
    private ReporterWindow window;

    @Inject
    private ComplaintFixture fixture;

    @Inject
    private CallerFixture callers;

    @Inject
    private Database database;

    private record Filed(FiledComplaint complaint, UUID report, UUID after) {

        String number() {
            return complaint.trackingNumber();
        }
    }

    private static byte[] red() {
        BufferedImage image = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, 400, 300);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private UUID attach(Caller caller, FiledComplaint filed, AttachmentKind kind) {
        return callers.as(
                        caller,
                        () -> attachments.add(
                                filed.trackingNumber(), kind, new ByteArrayInputStream(red()), "Budi.png", "image/png"))
                .uuid();
    }

    private Filed published() {
        FiledComplaint filed = fixture.file();
        UUID report = attach(fixture.officer(), filed, AttachmentKind.REPORT);
        int version = version(filed.trackingNumber());
        FiledComplaint now =
                new FiledComplaint(filed.trackingNumber(), filed.pin(), filed.receivedAt(), version, false);
        fixture.inProgress(now, "puskesmas");
        return new Filed(filed, report, attach(fixture.dinkes(), filed, AttachmentKind.AFTER));
    }

    private int version(String number) {
        return callers.as(fixture.coordinator(), () -> reading.detail(number)).version();
    }

    private byte[] seen(UUID photo, boolean small) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            photos.content(photo, small).writeTo(out);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void gone(UUID photo) {
        for (boolean small : new boolean[] {true, false}) {
            assertThatThrownBy(() -> photos.content(photo, small)).isInstanceOf(NotFoundException.class);
        }
    }

    private void release(Caller caller, Filed filed, UUID file) {
        callers.as(
                caller,
                () -> photos.release(filed.number(), file, "25 25 50 50", "Kursi patah, hubungi 0812-3456-7890"));
    }

    private List<PublicPhoto> shown(Filed filed) {
        return published.read(filed.number()).photos();
    }

    @Test
    void nothing_is_public_by_itself() {
        Filed filed = published();
        assertThat(shown(filed)).isEmpty();
        assertThat(open311.read(filed.number()).photo()).isNull();
        gone(filed.report());
        gone(filed.after());
    }

    @Test
    void everybody_sees_the_copy_with_its_boxes_and_nobody_the_original() throws IOException {
        Filed filed = published();
        byte[] preview =
                callers.as(fixture.coordinator(), () -> photos.preview(filed.number(), filed.report(), "25 25 50 50"));
        release(fixture.coordinator(), filed, filed.report());
        PublicPhoto photo = shown(filed).get(0);
        assertThat(photo.words()).isEqualTo("Kursi patah, hubungi █████");
        assertThat(photo.kind()).isEqualTo(AttachmentKind.REPORT);
        assertThat(published.read(filed.number()).row().photos()).isEqualTo(1);
        assertThat(open311.read(filed.number()).photo()).isEqualTo(photo.uuid());
        assertThat(seen(photo.uuid(), false)).isEqualTo(preview);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(preview));
        assertThat(new Color(image.getRGB(200, 150)).getRed()).isLessThan(24);
        assertThat(new Color(image.getRGB(20, 20)).getRed()).isGreaterThan(200);
        assertThat(ImageIO.read(new ByteArrayInputStream(seen(photo.uuid(), true)))
                        .getWidth())
                .isEqualTo(320);
        gone(filed.report());
        assertThat(photos.content(photo.uuid(), false).file().name()).isEqualTo("foto.jpg");
        UUID copy = photos.content(photo.uuid(), false).file().uuid();
        assertThat(copy).isNotEqualTo(photo.uuid()).isNotEqualTo(filed.report());
        gone(copy);
        // The copy is no attachment: staff of the complaint do not get it as one either, nor anybody the original.
        for (UUID file : List.of(copy, photo.uuid())) {
            assertThatThrownBy(() -> callers.as(fixture.coordinator(), () -> attachments.content(filed.number(), file)))
                    .isInstanceOf(NotFoundException.class);
        }
        assertThatThrownBy(() -> callers.as(fixture.pupr(), () -> attachments.content(filed.number(), filed.report())))
                .isInstanceOf(NotFoundException.class);
        assertThat(callers.as(fixture.coordinator(), () -> attachments.content(filed.number(), filed.report()))
                        .file()
                        .type())
                .isEqualTo("image/png");
    }

    @Test
    void history_and_trail_tell_who_released_and_who_took_back() {
        Filed filed = published();
        release(fixture.coordinator(), filed, filed.report());
        UUID photo = shown(filed).get(0).uuid();
        callers.as(fixture.head(), () -> {
            photos.withdraw(filed.number(), filed.report());
            return null;
        });
        gone(photo);
        assertThat(shown(filed)).isEmpty();
        assertThat(callers.as(fixture.coordinator(), () -> reading.detail(filed.number()))
                        .timeline())
                .extracting(TimelineEntry::type)
                .contains(EventType.PHOTO_RELEASED, EventType.PHOTO_WITHDRAWN);
        assertThat(database.list(
                        "select action from audit_entry where object_id = ? and action like 'complaint.photo%' order by id",
                        row -> row.getString(1), filed.number()))
                .containsExactly("complaint.photo-released", "complaint.photo-withdrawn");
        assertThat(database.first(
                        "select count(*) from stored_file where name = 'foto.jpg' and id not in (select copy_id from complaint_photo)"
                                + " and attached_at is not null",
                        row -> row.getLong(1)))
                .contains(0L);
    }

    @Test
    void a_new_copy_has_a_new_name_and_the_old_one_is_gone() {
        Filed filed = published();
        release(fixture.coordinator(), filed, filed.report());
        UUID first = shown(filed).get(0).uuid();
        release(fixture.coordinator(), filed, filed.report());
        assertThat(shown(filed)).hasSize(1).extracting(PublicPhoto::uuid).doesNotContain(first);
        gone(first);
    }

    @Test
    void an_agency_releases_pictures_of_its_own_work_only() {
        Filed filed = published();
        release(fixture.dinkes(), filed, filed.after());
        assertThat(shown(filed)).extracting(PublicPhoto::kind).containsExactly(AttachmentKind.AFTER);
        assertThatThrownBy(() -> release(fixture.dinkes(), filed, filed.report()))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> release(fixture.pupr(), filed, filed.after())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> callers.as(fixture.dinkes(), () -> photos.preview(filed.number(), filed.report(), "")))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> callers.as(fixture.pupr(), () -> photos.of(filed.number())))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void what_is_missing_is_named() {
        Filed filed = published();
        Caller coordinator = fixture.coordinator();
        refused("boxes", () -> photos.release(filed.number(), filed.report(), "nix", "Kursi"));
        refused("words", () -> photos.release(filed.number(), filed.report(), "", " "));
        UUID paper = callers.as(
                        coordinator,
                        () -> attachments.add(
                                filed.number(),
                                AttachmentKind.EVIDENCE,
                                new ByteArrayInputStream("%PDF-1.4\n%%EOF".getBytes()),
                                "surat.pdf",
                                "application/pdf"))
                .uuid();
        refused("file", () -> photos.release(filed.number(), paper, "", "Surat"));
        assertThatThrownBy(() ->
                        callers.as(coordinator, () -> photos.release(filed.number(), UUID.randomUUID(), "", "Kursi")))
                .isInstanceOf(NotFoundException.class);
    }

    private void refused(String field, Supplier<?> call) {
        assertThatThrownBy(() -> callers.as(fixture.coordinator(), call::get))
                .isInstanceOfSatisfying(InvalidInputException.class, refusal -> assertThat(
                                refusal.violations().get(0).field())
                        .isEqualTo(field));
    }

    @Test
    void before_verification_there_is_nothing_to_release() {
        FiledComplaint filed = fixture.file();
        UUID report = attach(fixture.officer(), filed, AttachmentKind.REPORT);
        assertThatThrownBy(() -> callers.as(
                        fixture.coordinator(), () -> photos.release(filed.trackingNumber(), report, "", "Kursi")))
                .isInstanceOf(RuleViolationException.class);
        callers.as(
                fixture.coordinator(),
                () -> verification.archive(
                        filed.trackingNumber(), version(filed.trackingNumber()), ArchiveReason.SPAM, ""));
        assertThatThrownBy(() -> callers.as(
                        fixture.coordinator(), () -> photos.release(filed.trackingNumber(), report, "", "Kursi")))
                .isInstanceOf(RuleViolationException.class);
    }

    @Test
    void what_its_reporter_closes_takes_its_pictures_with_it() {
        Filed filed = published();
        release(fixture.coordinator(), filed, filed.report());
        UUID photo = shown(filed).get(0).uuid();
        assertThat(seen(photo, false)).isNotEmpty();
        callers.as(
                Caller.ANONYMOUS,
                () -> window.tighten(filed.number(), filed.complaint().pin(), false, true, ""));
        gone(photo);
        assertThatThrownBy(() -> open311.read(filed.number())).isInstanceOf(NotFoundException.class);
        AttachmentRow row = callers.as(fixture.coordinator(), () -> photos.of(filed.number()))
                .pictures()
                .get(0);
        assertThat(row.released()).isNull();
        assertThat(row.releasable()).isFalse();
    }

    @Test
    void what_its_reporter_opens_again_is_looked_at_anew() {
        Filed filed = published();
        release(fixture.coordinator(), filed, filed.report());
        UUID photo = shown(filed).get(0).uuid();
        String pin = filed.complaint().pin();
        callers.as(Caller.ANONYMOUS, () -> window.tighten(filed.number(), pin, false, true, ""));
        callers.as(Caller.ANONYMOUS, () -> window.loosen(filed.number(), pin, false, true, ""));
        assertThat(shown(filed)).isEmpty();
        gone(photo);
    }
}
