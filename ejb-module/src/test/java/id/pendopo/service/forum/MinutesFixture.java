package id.pendopo.service.forum;

import id.pendopo.domain.forum.SignatorySide;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.service.identity.CallerFixture;
import id.pendopo.service.platform.Database;
import id.pendopo.service.platform.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Takes the minutes of an edition as far as a container test needs them, as the organisation bureau. */
@ApplicationScoped
public class MinutesFixture {

    public static final Caller BUREAU = CallerFixture.user(
            9001L,
            "organisasi",
            Permission.SIGNED_IN,
            Permission.FORUM_READ,
            Permission.FORUM_MANAGE,
            Permission.FORUM_MODERATE,
            Permission.COMMITMENT_READ,
            Permission.COMMITMENT_MANAGE,
            Permission.COMMITMENT_VERIFY,
            Permission.COMPLAINT_RECORD,
            Permission.COMPLAINT_READ,
            Permission.STANDARD_READ);

    /** A line drawn on white, 60 by 20 points. */
    static final String DRAWN = drawn();

    @Inject
    private ForumFixture forums;

    @Inject
    private CallerFixture callers;

    @Inject
    private MinutesWriting writing;

    @Inject
    private MinutesSigning signing;

    @Inject
    private MinutesReading reading;

    @Inject
    private EditionReading editions;

    @Inject
    private EditionEnding ending;

    @Inject
    private Database database;

    @Inject
    private Today today;

    private static String drawn() {
        try {
            var image = new java.awt.image.BufferedImage(120, 60, java.awt.image.BufferedImage.TYPE_INT_RGB);
            for (int x = 0; x < 120; x++) {
                for (int y = 0; y < 60; y++) {
                    image.setRGB(x, y, y == x / 2 ? 0x000000 : 0xFFFFFF);
                }
            }
            var png = new java.io.ByteArrayOutputStream();
            javax.imageio.ImageIO.write(image, "png", png);
            return "data:image/png;base64," + java.util.Base64.getEncoder().encodeToString(png.toByteArray());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** An edition that is over, about a service (null for none). */
    public UUID held(String agency, String service) {
        UUID edition = forums.finished(agency);
        if (service != null) {
            database.update(
                    """
                    insert into forum_edition_service (edition_id, service_id)
                    select e.id, s.id from forum_edition e, service s where e.uuid = ? and s.code = ?""",
                    edition,
                    service);
        }
        return edition;
    }

    /** Lets one user of the service and one academic come. */
    public void attend(UUID edition) {
        for (String element : new String[] {"USERS", "ACADEMICS"}) {
            database.update(
                    """
                    with one as (insert into forum_participant
                        (id, uuid, edition_id, origin, element, state, name, code, created_at)
                        select nextval('forum_participant_seq'), gen_random_uuid(), e.id, 'WALK_IN', ?, 'COMING', 'Tamu', ?, now()
                        from forum_edition e where e.uuid = ? returning id, edition_id)
                    insert into forum_attendance (participant_id, edition_id, status, way, at)
                    select id, edition_id, 'PRESENT', 'MANUAL', now() from one""",
                    element,
                    "USERS".equals(element) ? "ABCDEF" : "GHJKMN",
                    edition);
        }
    }

    /** Names a signatory of each side and lays the text before them. */
    public void present(UUID edition) {
        callers.as(BUREAU, () -> {
            writing.nameSignatory(edition, SignatorySide.PROVIDER, "Kepala Dinas", "Kepala");
            writing.nameSignatory(edition, SignatorySide.COMMUNITY, "Ketua RW 03", "Warga");
            signing.present(edition, view(edition).version());
        });
    }

    public void signAll(UUID edition) {
        view(edition).signatories().forEach(one -> callers.as(BUREAU, () -> signing.sign(edition, one.uuid(), DRAWN)));
    }

    public String seal(UUID edition) {
        return callers.as(BUREAU, () -> signing.seal(edition, view(edition).version(), today.get()));
    }

    /** Signed and sealed minutes of an edition about a service. */
    public UUID sealed(String agency, String service) {
        UUID edition = held(agency, service);
        attend(edition);
        present(edition);
        signAll(edition);
        seal(edition);
        return edition;
    }

    public void publish(UUID edition) {
        callers.as(BUREAU, () -> ending.publish(edition, head(edition).version()));
    }

    public MinutesView view(UUID edition) {
        return callers.as(BUREAU, () -> reading.of(edition));
    }

    public EditionRow head(UUID edition) {
        return callers.as(BUREAU, () -> editions.head(edition));
    }
}
