package id.pendopo.web.complaint;

import id.pendopo.service.complaint.Categories;
import id.pendopo.service.complaint.CategoryRef;
import id.pendopo.web.platform.OnceToken;
import id.pendopo.web.platform.SharedForm;
import id.pendopo.web.platform.WebTexts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The two levels of categories, and the form for the one named in the address ({@code edit}, empty for a new one). */
@Named
@ViewScoped
public class CategoriesPage implements SharedForm, Serializable {

    @Inject
    private OnceToken once;

    @Inject
    private Categories categories;

    private String edited;
    private Long id;
    private int version;
    private String code;
    private String name;
    private String englishName;
    private String parent;
    private String agency;
    private boolean approval;
    private boolean secondCheck;
    private boolean active = true;
    private transient List<CategoryRef> all;

    public void open() {
        getAll().stream().filter(one -> one.code().equals(edited)).findFirst().ifPresent(this::take);
    }

    @Override
    public void reload() {
        all = null;
        open();
    }

    @Override
    public String getTrailType() {
        return "category";
    }

    @Override
    public String getTrailId() {
        return code;
    }

    private void take(CategoryRef category) {
        id = category.id();
        version = category.version();
        code = category.code();
        name = category.name();
        englishName = category.englishName();
        parent = category.parentCode();
        agency = category.agencyCode();
        approval = category.approval();
        secondCheck = category.secondCheck();
        active = category.active();
    }

    public String save() {
        return once.run(() -> {
            categories.save(
                    id,
                    version,
                    code,
                    new Categories.Change(name, englishName, parent, agency, approval, secondCheck, active));
            Messages.addFlashGlobalInfo(WebTexts.of(Faces.getLocale()).get("complaint.categories.saved"));
            return "/admin/categories.xhtml?faces-redirect=true";
        });
    }

    public List<CategoryRef> getAll() {
        if (all == null) {
            all = categories.all();
        }
        return all;
    }

    /** Whether the form is open. */
    public boolean isEditing() {
        return edited != null;
    }

    public boolean isNew() {
        return id == null;
    }

    public String getEdited() {
        return edited;
    }

    public void setEdited(String edited) {
        this.edited = edited;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEnglishName() {
        return englishName;
    }

    public void setEnglishName(String englishName) {
        this.englishName = englishName;
    }

    public String getParent() {
        return parent;
    }

    public void setParent(String parent) {
        this.parent = parent;
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(String agency) {
        this.agency = agency;
    }

    public boolean isApproval() {
        return approval;
    }

    public boolean isSecondCheck() {
        return secondCheck;
    }

    public void setSecondCheck(boolean secondCheck) {
        this.secondCheck = secondCheck;
    }

    public void setApproval(boolean approval) {
        this.approval = approval;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
