package id.pendopo.web.complaint;

import id.pendopo.service.complaint.Categories;
import id.pendopo.service.complaint.CategoryRef;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The two levels of categories, and the form for the one named in the address ({@code edit}, empty for a new one). */
@Named
@ViewScoped
public class CategoriesPage extends SettingsForm<CategoryRef> {

    private static final long serialVersionUID = 1;

    @Inject
    private Categories categories;

    private String englishName;
    private String parent;
    private boolean approval;
    private boolean secondCheck;

    @Override
    public String getTrailType() {
        return "category";
    }

    @Override
    protected List<CategoryRef> readAll() {
        return categories.all();
    }

    @Override
    protected String codeOf(CategoryRef category) {
        return category.code();
    }

    @Override
    protected void take(CategoryRef category) {
        take(
                category.id(),
                category.version(),
                category.code(),
                category.name(),
                category.agencyCode(),
                category.active());
        englishName = category.englishName();
        parent = category.parentCode();
        approval = category.approval();
        secondCheck = category.secondCheck();
    }

    public String save() {
        return save(
                () -> categories.save(
                        getId(),
                        getVersion(),
                        getCode(),
                        new Categories.Change(
                                getName(), englishName, parent, getAgency(), approval, secondCheck, isActive())),
                "complaint.categories.saved",
                "/admin/categories.xhtml");
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
}
