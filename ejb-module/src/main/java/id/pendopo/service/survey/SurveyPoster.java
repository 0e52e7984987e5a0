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
import id.pendopo.service.platform.Today;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The poster at the counter: a QR code that opens the public page of a subject, or of all that is asked at a service point. */
@Stateless
public class SurveyPoster {

    @Inject
    private AnswerFiling filing;

    @Inject
    private SurveyRows rows;

    @Inject
    private Today today;

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
     * One A4 page as PDF that opens the page of a subject.
     *
     * @param targetCode what it asks about
     * @throws NotFoundException {@code survey.targetNotFound} if there is none in the caller's scope
     */
    @RolesAllowed({Permission.SURVEY_ENTER, Permission.SURVEY_GOVERN})
    public byte[] print(String targetCode, Locale locale) {
        SurveyTargetRef target = filing.asked(targetCode, scope()).target();
        Map<String, Object> model = model(target.agencyId(), target.title(), "/public/survey.xhtml?s=" + target.code());
        model.put("place", target.place());
        model.put("list", address.of("/public/surveys.xhtml"));
        model.put("code", target.code());
        model.put("anyCode", true);
        audit.record("survey.printed", "survey-target", target.code(), Map.of("paper", "POSTER"));
        return renderer.render("survey-poster", model, locale);
    }

    /**
     * One A4 page as PDF for a service point: it opens the list of all that people are asked about there today, of whichever
     * agency, on the letterhead of the one that keeps the point.
     *
     * @throws NotFoundException {@code survey.pointNotAsked} if nobody is asked there today by an agency in the caller's scope
     */
    @RolesAllowed({Permission.SURVEY_ENTER, Permission.SURVEY_GOVERN})
    public byte[] printPoint(String pointCode, Locale locale) {
        Scope scope = scope();
        SurveyPointRef point = rows.open(today.get()).stream()
                .filter(target -> scope.covers(target.agencyId()))
                .map(SurveyTargetRef::point)
                .filter(one -> one != null && one.code().equals(pointCode))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("survey.pointNotAsked"));
        String list = "/public/surveys.xhtml?place=" + point.code();
        Map<String, Object> model = model(rows.keeper(point), point.name(), list);
        model.put("place", "");
        model.put("list", address.of(list));
        model.put("code", "");
        model.put("anyCode", false);
        audit.record("survey.printed", "service-point", point.code(), Map.of("paper", "POSTER"));
        return renderer.render("survey-poster", model, locale);
    }

    private Scope scope() {
        return currentCaller.scope(Permission.SURVEY_ENTER).plus(currentCaller.scope(Permission.SURVEY_GOVERN));
    }

    private Map<String, Object> model(long agency, String name, String page) {
        Map<String, Object> model = new HashMap<>();
        model.put("letterhead", letterheads.of(agency));
        model.put("name", name);
        model.put("qr", QrCode.dataAddress(address.of(page)));
        model.put("verificationCode", "");
        return model;
    }
}
