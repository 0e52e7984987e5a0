package id.pendopo.web.complaint;

import id.pendopo.domain.complaint.ComplaintLimits;
import id.pendopo.service.complaint.AnswerChecklist;
import id.pendopo.service.complaint.ChecklistItemRef;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What final answers are looked at for, and the form for the item in the address ({@code edit}, empty for a new one). */
@Named
@ViewScoped
public class ChecklistPage extends SettingsForm<ChecklistItemRef> {

    private static final long serialVersionUID = 1;

    @Inject
    private AnswerChecklist checklist;

    private String englishName;
    private Integer place;
    private boolean required;

    @Override
    public String getTrailType() {
        return "checklist-item";
    }

    @Override
    protected List<ChecklistItemRef> readAll() {
        return checklist.all();
    }

    @Override
    protected String codeOf(ChecklistItemRef item) {
        return item.code();
    }

    @Override
    public void open() {
        place = next();
        super.open();
    }

    /** After the last one. */
    private int next() {
        return Math.min(
                ComplaintLimits.CHECKLIST_PLACE,
                1 + getAll().stream().mapToInt(ChecklistItemRef::place).max().orElse(0));
    }

    @Override
    protected void take(ChecklistItemRef item) {
        take(item.id(), item.version(), item.code(), item.name(), null, item.active());
        englishName = item.englishName();
        place = item.place();
        required = item.required();
    }

    public String save() {
        return save(
                () -> checklist.save(
                        getId(), getVersion(), getCode(), getName(), englishName, place, required, isActive()),
                "complaint.checklist.saved",
                "/admin/checklist.xhtml");
    }

    public String getEnglishName() {
        return englishName;
    }

    public void setEnglishName(String englishName) {
        this.englishName = englishName;
    }

    public Integer getPlace() {
        return place;
    }

    public void setPlace(Integer place) {
        this.place = place;
    }

    public boolean isRequired() {
        return required;
    }

    public void setRequired(boolean required) {
        this.required = required;
    }
}
