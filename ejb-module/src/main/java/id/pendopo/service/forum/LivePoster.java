package id.pendopo.service.forum;

import id.pendopo.domain.forum.AttendanceCode;
import id.pendopo.domain.identity.Permission;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.document.Letterheads;
import id.pendopo.service.document.PdfRenderer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** The poster for a hall: a QR code and a short code that open the page where the audience asks. */
@Stateless
public class LivePoster {

    @Inject
    private LiveDesk desk;

    @Inject
    private Letterheads letterheads;

    @Inject
    private PdfRenderer renderer;

    @Inject
    private AuditTrail audit;

    /**
     * One A4 page as PDF.
     *
     * @throws id.pendopo.domain.platform.NotFoundException {@code forum.edition.unknown} if there is none the caller may
     *     lead; {@code forum.floor.unprepared} if it has no code yet
     */
    @RolesAllowed(Permission.FORUM_MODERATE)
    public byte[] print(UUID edition, Locale locale) {
        LiveDesk.Invitation invitation = desk.invitation(edition);
        Floor floor = invitation.floor();
        Map<String, Object> model = new HashMap<>();
        model.put("letterhead", letterheads.of(floor.agencyId()));
        model.put("series", floor.series());
        model.put("volume", floor.volume());
        model.put("theme", floor.theme());
        model.put("code", AttendanceCode.grouped(floor.code()));
        model.put("home", invitation.home());
        model.put("qr", invitation.qr());
        model.put("verificationCode", "");
        audit.record("forum.poster-printed", "forum-edition", edition.toString(), Map.of());
        return renderer.render("forum-poster", model, locale);
    }
}
