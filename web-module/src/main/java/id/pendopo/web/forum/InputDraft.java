package id.pendopo.web.forum;

import id.pendopo.domain.forum.ForumInput;
import id.pendopo.domain.forum.InputKind;
import id.pendopo.domain.forum.StakeholderElement;
import id.pendopo.service.forum.InputForm;
import id.pendopo.service.forum.InputRow;
import java.io.Serializable;

/** Something that was said, as it is typed. */
public class InputDraft implements Serializable {

    private static final long serialVersionUID = 1;

    private InputKind kind;
    private StakeholderElement element;
    private String service;
    private String givenBy;
    private String text;

    void begin(InputKind last, StakeholderElement from) {
        kind = last == null ? InputKind.PROPOSAL : last;
        element = from;
    }

    void begin(InputRow input) {
        kind = input.kind();
        element = input.element();
        service = input.serviceCode();
        givenBy = input.givenBy();
        text = input.text();
    }

    InputForm form() {
        return new InputForm(kind, text, givenBy, element, service);
    }

    public InputKind getKind() {
        return kind;
    }

    public void setKind(InputKind kind) {
        this.kind = kind;
    }

    public StakeholderElement getElement() {
        return element;
    }

    public void setElement(StakeholderElement element) {
        this.element = element;
    }

    public String getService() {
        return service;
    }

    public void setService(String service) {
        this.service = service;
    }

    public String getGivenBy() {
        return givenBy;
    }

    public void setGivenBy(String givenBy) {
        this.givenBy = givenBy;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public int getTextLimit() {
        return ForumInput.TEXT;
    }

    public int getNameLimit() {
        return ForumInput.GIVEN_BY;
    }
}
