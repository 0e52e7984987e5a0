package id.pendopo.web.document;

import id.pendopo.domain.platform.Texts;
import id.pendopo.service.document.DocumentIssues;
import id.pendopo.service.document.DocumentVerdict;
import id.pendopo.web.platform.Language;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Public: whether a document that somebody holds was issued here. */
@Named
@RequestScoped
public class VerifyPage {

    /** With dashes and spaces as people type them. */
    public static final int CODE_LIMIT = 40;

    @Inject
    private DocumentIssues issues;

    @Inject
    private HttpServletRequest request;

    private String code;
    private DocumentVerdict verdict;

    @PostConstruct
    void ask() {
        String typed = request.getParameter("code");
        code = typed == null ? "" : typed.strip();
        if (!code.isEmpty() && code.length() <= CODE_LIMIT) {
            verdict = issues.verify(code).orElse(null);
        }
    }

    public boolean isAsked() {
        return !code.isEmpty();
    }

    public DocumentVerdict getVerdict() {
        return verdict;
    }

    public String getKind() {
        return Texts.of(Language.of(request)).get("document.kind." + verdict.kind());
    }

    public String getCode() {
        return code.length() <= CODE_LIMIT ? code : code.substring(0, CODE_LIMIT);
    }

    public int getCodeLimit() {
        return CODE_LIMIT;
    }
}
