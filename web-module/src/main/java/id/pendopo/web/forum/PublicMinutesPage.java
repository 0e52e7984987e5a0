package id.pendopo.web.forum;

import id.pendopo.domain.forum.ForumMinutes;
import id.pendopo.domain.forum.MinutesState;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.service.forum.MinutesReview;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;

/** Public: minutes as one signatory reads, remarks on and signs them, by a link of that person's own. */
@Named("publicMinutesPage")
@RequestScoped
public class PublicMinutesPage {

    @Inject
    private MinutesReview review;

    @Inject
    private HttpServletRequest request;

    private UUID id;
    private String key;
    private MinutesReview.Draft draft;
    private String shown;
    private String remark;
    private String drawn;

    @PostConstruct
    void read() {
        if (request.getParameter("id") == null) {
            return;
        }
        try {
            id = UUID.fromString(String.valueOf(request.getParameter("id")));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException("forum.signatory.unknown");
        }
        key = request.getParameter("key");
        draft = review.read(id, key);
        remark = draft.signatory().remark();
        shown = review.digest(id, key);
    }

    public String say() {
        review.remark(id, key, remark);
        return here("remarked");
    }

    public String sign() {
        review.sign(id, key, shown, drawn);
        return here("signed");
    }

    private String here(String deed) {
        return "/public/minutes.xhtml?faces-redirect=true&id=" + id + "&key=" + key + "&done=" + deed;
    }

    /** What was just done; null for nothing. */
    public String getDone() {
        String deed = request.getParameter("done");
        return "remarked".equals(deed) || "signed".equals(deed) ? deed : null;
    }

    public MinutesReview.Draft getDraft() {
        return draft;
    }

    /** Null where the address names nobody. */
    public String getForum() {
        return draft == null ? null : draft.forum();
    }

    /** Whether the text lies before the signatories now. */
    public boolean isOpen() {
        return draft != null && draft.state() == MinutesState.REVIEW;
    }

    public boolean isSealed() {
        return draft != null && draft.state() == MinutesState.SEALED;
    }

    public int getRemarkLimit() {
        return ForumMinutes.REMARK;
    }

    public UUID getId() {
        return id;
    }

    public String getKey() {
        return key;
    }

    public String getShown() {
        return shown;
    }

    public void setShown(String shown) {
        this.shown = shown;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    /** Never sent back: what was drawn goes one way. */
    public String getDrawn() {
        return "";
    }

    public void setDrawn(String drawn) {
        this.drawn = drawn;
    }
}
