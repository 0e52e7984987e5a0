package id.pendopo.service.survey;

import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.document.PdfRenderer;
import id.pendopo.service.document.QrCode;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import id.pendopo.service.platform.PublicAddress;
import id.pendopo.service.platform.Today;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Officers hand out codes, one for each transaction, so that only those who were served answer, and once. */
@Stateless
public class SurveyCodes {

    /** As many slips as one prints at once. */
    public static final int MOST = 200;

    private static final int IN_A_ROW = 2;

    @Inject
    private AnswerFiling filing;

    @Inject
    private OnceCodes codes;

    @Inject
    private SurveyTargets targets;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private PublicAddress address;

    @Inject
    private PdfRenderer renderer;

    @Inject
    private Today today;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private AuditTrail audit;

    /** A subject and its codes. */
    public record Overview(SurveyTargetRef target, CodeTally tally) {}

    /** @throws NotFoundException {@code survey.targetNotFound} if there is none in the caller's scope */
    @RolesAllowed(Permission.SURVEY_ENTER)
    public Overview of(String targetCode) {
        SurveyTargetRef target = filing.asked(targetCode, currentCaller.scope(Permission.SURVEY_ENTER))
                .target();
        return new Overview(target, codes.tallies(List.of(target.id())).getOrDefault(target.id(), CodeTally.NONE));
    }

    /** By the code of each subject open today in the caller's agencies that needs codes. */
    @RolesAllowed(Permission.SURVEY_ENTER)
    public Map<String, CodeTally> tallies() {
        List<SurveyTargetRef> needed =
                targets.enterable().stream().filter(SurveyTargetRef::byCode).toList();
        Map<Long, CodeTally> known =
                codes.tallies(needed.stream().map(SurveyTargetRef::id).toList());
        return needed.stream()
                .collect(Collectors.toMap(
                        SurveyTargetRef::code, target -> known.getOrDefault(target.id(), CodeTally.NONE)));
    }

    /**
     * Makes codes and prints them as slips to be cut, each with a QR code that opens the survey. They are shown this once:
     * only their hashes are kept.
     *
     * @param many from 1 to {@link #MOST}
     * @return an A4 PDF
     * @throws InvalidInputException for {@code many}
     * @throws NotFoundException {@code survey.targetNotFound} if there is no such subject in the caller's scope
     * @throws RuleViolationException {@code survey.code.notNeeded} if the subject takes answers without codes
     */
    @RolesAllowed(Permission.SURVEY_ENTER)
    public byte[] issue(String targetCode, Integer many, Locale locale) {
        SurveyRows.Asked asked = filing.asked(targetCode, currentCaller.scope(Permission.SURVEY_ENTER));
        if (!asked.target().byCode()) {
            throw new RuleViolationException("survey.code.notNeeded");
        }
        if (many == null || many < 1 || many > MOST) {
            throw new InvalidInputException("many", "survey.code.many", MOST);
        }
        List<String> made = codes.make(asked.target().id(), many, today.get());
        audit.record("survey.codes-issued", "survey-target", asked.target().code(), Map.of("many", many.toString()));
        return renderer.render("survey-codes", model(asked, made), locale);
    }

    private Map<String, Object> model(SurveyRows.Asked asked, List<String> made) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < made.size(); i += IN_A_ROW) {
            rows.add(Map.of(
                    "slips",
                    made.subList(i, Math.min(i + IN_A_ROW, made.size())).stream()
                            .map(code -> slip(asked.target().code(), code))
                            .toList()));
        }
        return Map.of(
                "agency",
                agencies.findById(asked.target().agencyId())
                        .map(AgencyRef::name)
                        .orElse(""),
                "name",
                asked.target().name(),
                "list",
                address.of("/public/surveys.xhtml"),
                "rows",
                rows);
    }

    private Map<String, Object> slip(String target, String code) {
        return Map.of(
                "code",
                code,
                "target",
                target,
                "qr",
                QrCode.dataAddress(address.of("/public/survey.xhtml?s=" + target + "&k=" + code)));
    }
}
