package id.pendopo.web.complaint;

import id.pendopo.service.complaint.ReplyTemplateRef;
import id.pendopo.service.complaint.ReplyTemplates;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Templates beside the box of the final answer; those for other replies stand beside the reply. */
@Named
@ViewScoped
public class AnswerTemplates implements Serializable {

    @Inject
    private DetailPage page;

    @Inject
    private ReplyTemplates templates;

    private String chosen;
    private transient List<ReplyTemplateRef> fitting;

    /** What is written already, with the filled template under it. */
    String under(String text) {
        if (chosen == null) {
            return text;
        }
        String filled = templates.fill(chosen, page.getNumber());
        return text == null || text.isBlank() ? filled : text + "\n\n" + filled;
    }

    public List<ReplyTemplateRef> getFitting() {
        if (fitting == null) {
            fitting = templates.fitting(page.getNumber()).stream()
                    .filter(ReplyTemplateRef::finalAnswer)
                    .toList();
        }
        return fitting;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }
}
