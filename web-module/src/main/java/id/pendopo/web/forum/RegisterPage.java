package id.pendopo.web.forum;

import id.pendopo.domain.forum.StakeholderElement;
import id.pendopo.domain.survey.Sex;
import id.pendopo.service.forum.EditionAccess;
import id.pendopo.service.forum.PublicRegistration;
import id.pendopo.service.forum.Registration;
import id.pendopo.web.platform.WebTexts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.omnifaces.util.Faces;

/** Public: registering for an edition. The form keeps no state on the server. */
@Named("forumRegisterPage")
@RequestScoped
public class RegisterPage {

    @Inject
    private PublicRegistration registration;

    @Inject
    private HttpServletRequest request;

    private PublicRegistration.Form form;
    private String name;
    private String institution;
    private StakeholderElement element;
    private String email;
    private Sex sex;
    private Boolean disability;
    private boolean consent;

    /** What is registered for comes with the form, or in the address when the page is opened. */
    public PublicRegistration.Form getForm() {
        if (form == null) {
            form = registration.form(EditionAccess.uuid(request.getParameter("id")));
        }
        return form;
    }

    public String send() {
        String code = registration.register(
                getForm().edition().uuid(),
                new Registration(name, institution, element, email, sex, disability, consent),
                request.getParameter("proof"),
                Faces.getLocale());
        return "/public/invitation.xhtml?faces-redirect=true&code=" + code;
    }

    public String getPlaces() {
        Integer places = getForm().places();
        WebTexts texts = WebTexts.of(Faces.getLocale());
        if (places == null) {
            return "";
        }
        return places > 0 ? texts.get("forum.register.places", places) : texts.get("forum.register.waiting");
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getInstitution() {
        return institution;
    }

    public void setInstitution(String institution) {
        this.institution = institution;
    }

    public StakeholderElement getElement() {
        return element;
    }

    public void setElement(StakeholderElement element) {
        this.element = element;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public Sex getSex() {
        return sex;
    }

    public void setSex(Sex sex) {
        this.sex = sex;
    }

    public Boolean getDisability() {
        return disability;
    }

    public void setDisability(Boolean disability) {
        this.disability = disability;
    }

    public boolean isConsent() {
        return consent;
    }

    public void setConsent(boolean consent) {
        this.consent = consent;
    }
}
