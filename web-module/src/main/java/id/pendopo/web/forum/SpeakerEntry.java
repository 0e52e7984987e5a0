package id.pendopo.web.forum;

import id.pendopo.domain.forum.Confirmation;
import id.pendopo.service.forum.AgendaForm;
import id.pendopo.service.forum.AgendaRow;
import java.io.Serializable;

/** The fields of a speaker on a form. */
public class SpeakerEntry implements Serializable {

    private static final long serialVersionUID = 1;

    private String name;
    private String position;
    private String institution;
    private Confirmation confirmation = Confirmation.ASKED;
    private String substitute;

    public SpeakerEntry() {}

    SpeakerEntry(AgendaRow.Person person) {
        name = person.name();
        position = person.position();
        institution = person.institution();
        confirmation = person.confirmation();
        substitute = person.substitute();
    }

    AgendaForm.Person form() {
        return new AgendaForm.Person(name, position, institution, confirmation, substitute);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPosition() {
        return position;
    }

    public void setPosition(String position) {
        this.position = position;
    }

    public String getInstitution() {
        return institution;
    }

    public void setInstitution(String institution) {
        this.institution = institution;
    }

    public Confirmation getConfirmation() {
        return confirmation;
    }

    public void setConfirmation(Confirmation confirmation) {
        this.confirmation = confirmation;
    }

    public String getSubstitute() {
        return substitute;
    }

    public void setSubstitute(String substitute) {
        this.substitute = substitute;
    }
}
