package id.pendopo.web.complaint;

import id.pendopo.service.complaint.ReporterFiles;
import id.pendopo.service.complaint.ReporterWindow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;

/** Public: what the reporter does with the report. Each answer is the page of the report again, so nothing is sent twice. */
@Named
@RequestScoped
public class ReportForm {

    @Inject
    private ReportPage page;

    @Inject
    private ReporterWindow window;

    @Inject
    private ReporterFiles files;

    private String text;
    private Integer rating;
    private boolean identity;
    private boolean content;
    private List<Part> parts;

    public String complete() {
        UploadedParts.with(parts, uploads -> files.complete(page.number(), page.pin(), text, uploads));
        return after("completed");
    }

    public String object() {
        UploadedParts.with(parts, uploads -> files.object(page.number(), page.pin(), text, uploads));
        return after("objected");
    }

    public String accept() {
        window.accept(page.number(), page.pin(), text, rating);
        return after("accepted");
    }

    public String reopen() {
        window.reopen(page.number(), page.pin(), text);
        return after("reopened");
    }

    public String withdraw() {
        window.withdraw(page.number(), page.pin(), text);
        return after("withdrawn");
    }

    public String escalate() {
        window.escalate(page.number(), page.pin(), text);
        return after("escalated");
    }

    public String tighten() {
        window.tighten(page.number(), page.pin(), identity, content, text);
        return after("visibility");
    }

    public String loosen() {
        window.loosen(page.number(), page.pin(), identity, content, text);
        return after("visibility");
    }

    private String after(String done) {
        return "/public/report.xhtml?faces-redirect=true&no=" + page.number() + "&done=" + done;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Integer getRating() {
        return rating;
    }

    public void setRating(Integer rating) {
        this.rating = rating;
    }

    public boolean isIdentity() {
        return identity;
    }

    public void setIdentity(boolean identity) {
        this.identity = identity;
    }

    public boolean isContent() {
        return content;
    }

    public void setContent(boolean content) {
        this.content = content;
    }

    public List<Part> getParts() {
        return parts;
    }

    public void setParts(List<Part> parts) {
        this.parts = parts;
    }
}
