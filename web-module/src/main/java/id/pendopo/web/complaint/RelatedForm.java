package id.pendopo.web.complaint;

import id.pendopo.domain.complaint.Move;
import id.pendopo.service.complaint.Alike;
import id.pendopo.service.complaint.ComplaintDuplicates;
import id.pendopo.service.complaint.ComplaintLinks;
import id.pendopo.service.complaint.FiledComplaint;
import id.pendopo.service.complaint.LinkedComplaint;
import id.pendopo.web.platform.WebTexts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Complaints that belong to the one on the page: suggested duplicates, links, and parts of one report. */
@Named
@RequestScoped
public class RelatedForm {

    @Inject
    private DetailPage page;

    @Inject
    private ComplaintDuplicates duplicates;

    @Inject
    private ComplaintLinks links;

    private String other;
    private String title;
    private String story;
    private List<Alike> alike;
    private List<LinkedComplaint> linked;

    /** Looked for only where a coordinator is about to decide. */
    public List<Alike> getAlike() {
        if (alike == null) {
            alike = page.may(Move.MERGE) ? duplicates.like(page.getNumber()) : List.of();
        }
        return alike;
    }

    public List<LinkedComplaint> getLinked() {
        if (linked == null) {
            linked = links.of(page.getNumber());
        }
        return linked;
    }

    public String link() {
        links.link(page.getNumber(), other);
        return done("complaint.link.done");
    }

    public String unlink(String number) {
        links.unlink(page.getNumber(), number);
        return done("complaint.link.gone");
    }

    public String split() {
        FiledComplaint made = links.split(page.getNumber(), page.getComplaint().version(), title, story);
        Messages.addFlashGlobalInfo(
                WebTexts.of(Faces.getLocale()).get("complaint.split.done", made.trackingNumber(), made.pin()));
        return page.again();
    }

    private String done(String key) {
        Messages.addFlashGlobalInfo(WebTexts.of(Faces.getLocale()).get(key));
        return page.again();
    }

    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getStory() {
        return story;
    }

    public void setStory(String story) {
        this.story = story;
    }
}
