package id.pendopo.web.audit;

import id.pendopo.domain.audit.AuditChain;
import id.pendopo.domain.platform.Page;
import id.pendopo.domain.platform.Texts;
import id.pendopo.service.audit.AuditSearch;
import id.pendopo.service.audit.AuditVerification;
import id.pendopo.web.platform.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.stream.Collectors;

/** Looks into the trail and checks its chain. */
@Named
@RequestScoped
public class TrailPage {

    private static final int ROWS = 50;

    @Inject
    private AuditSearch search;

    @Inject
    private AuditVerification verification;

    @Inject
    private HttpServletRequest request;

    private Page<AuditSearch.Row> page;
    private AuditChain.Report report;

    public Page<AuditSearch.Row> getPage() {
        if (page == null) {
            page = search.search(TrailFilter.of(request), request.getParameter("cursor"), ROWS);
        }
        return page;
    }

    /** Computes the chain anew; the answer is on the same page. */
    public void verify() {
        report = verification.verify();
    }

    public AuditChain.Report getReport() {
        return report;
    }

    /** What was done, in words; an action without words shows as its name. */
    public String action(String name) {
        Map<String, String> texts = Texts.of(Language.of(request)).asMap();
        return texts.getOrDefault("Audit." + name, name);
    }

    /** The particulars as they are in the trail, by the names they have there; those without a value are left out. */
    public String details(Map<String, String> details) {
        return details.entrySet().stream()
                .filter(each -> each.getValue() != null && !each.getValue().isEmpty())
                .map(each -> each.getKey() + ": " + each.getValue())
                .collect(Collectors.joining(" · "));
    }
}
