package id.pendopo.web.forum;

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
    private final PersonEntry person = new PersonEntry();
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
                new Registration(
                        person.getName(),
                        person.getInstitution(),
                        person.getElement(),
                        person.getEmail(),
                        person.getSex(),
                        person.getDisability(),
                        consent),
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

    public PersonEntry getPerson() {
        return person;
    }

    public boolean isConsent() {
        return consent;
    }

    public void setConsent(boolean consent) {
        this.consent = consent;
    }
}
