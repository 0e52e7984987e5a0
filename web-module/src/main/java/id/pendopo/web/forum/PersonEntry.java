package id.pendopo.web.forum;

import id.pendopo.domain.forum.PeopleLimits;
import id.pendopo.domain.forum.StakeholderElement;
import id.pendopo.domain.survey.Sex;
import id.pendopo.service.forum.InviteeForm;
import id.pendopo.service.forum.PersonRow;
import java.io.Serializable;

/** What is typed about somebody who is invited, registers or comes. */
public class PersonEntry implements Serializable {

    private static final long serialVersionUID = 1;

    private String name;
    private String institution;
    private StakeholderElement element;
    private String email;
    private String postal;
    private Sex sex;
    private Boolean disability;

    static PersonEntry of(PersonRow row) {
        PersonEntry entry = new PersonEntry();
        entry.name = row.name();
        entry.institution = row.institution();
        entry.element = row.element();
        entry.email = row.email();
        entry.postal = row.postal();
        return entry;
    }

    InviteeForm form() {
        return new InviteeForm(name, institution, element, email, postal);
    }

    public int getNameLimit() {
        return PeopleLimits.NAME;
    }

    public int getInstitutionLimit() {
        return PeopleLimits.INSTITUTION;
    }

    public int getEmailLimit() {
        return PeopleLimits.EMAIL;
    }

    public int getPostalLimit() {
        return PeopleLimits.POSTAL;
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

    public String getPostal() {
        return postal;
    }

    public void setPostal(String postal) {
        this.postal = postal;
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
}
