package id.pendopo.service.survey;

import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.identity.Scope;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.document.Letterheads;
import id.pendopo.service.document.PdfRenderer;
import id.pendopo.service.document.QrCode;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.platform.PublicAddress;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The poster at the counter: a QR code that opens the public page of a subject. */
@Stateless
public class SurveyPoster {

    @Inject
    private AnswerFiling filing;

    @Inject
    private Letterheads letterheads;

    @Inject
    private PdfRenderer renderer;

    @Inject
    private PublicAddress address;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private AuditTrail audit;

    /**
     * One A4 page as PDF.
     *
     * @param targetCode what it asks about
     * @throws NotFoundException {@code survey.targetNotFound} if there is none in the caller's scope
     */
    @RolesAllowed({Permission.SURVEY_ENTER, Permission.SURVEY_GOVERN})
    public byte[] print(String targetCode, Locale locale) {
        Scope scope = currentCaller.scope(Permission.SURVEY_ENTER).plus(currentCaller.scope(Permission.SURVEY_GOVERN));
        SurveyRows.Asked asked = filing.asked(targetCode, scope);
        String page = address.of("/public/survey.xhtml?s=" + asked.target().code());
        Map<String, Object> model = new HashMap<>();
        model.put("letterhead", letterheads.of(asked.target().agencyId()));
        model.put("name", asked.target().name());
        model.put("period", asked.period().name());
        model.put("code", asked.target().code());
        model.put("list", address.of("/public/surveys.xhtml"));
        model.put("qr", QrCode.dataAddress(page));
        model.put("verificationCode", "");
        audit.record("survey.printed", "survey-target", asked.target().code(), Map.of("paper", "POSTER"));
        return renderer.render("survey-poster", model, locale);
    }
}
