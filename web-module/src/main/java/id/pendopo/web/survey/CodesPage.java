package id.pendopo.web.survey;

import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.service.survey.SurveyCodes;
import id.pendopo.web.platform.ListRequest;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import org.omnifaces.util.Faces;

/** One-time codes of a subject: how many were issued and used, and new ones on slips to be cut. */
@Named("surveyCodesPage")
@ViewScoped
public class CodesPage implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int CODE = 12;
    private static final String USUAL = "50";

    @Inject
    private SurveyCodes codes;

    @Inject
    private ListRequest address;

    private String target;
    private transient SurveyCodes.Overview overview;
    private String many = USUAL;

    public void open() {
        target = address.text("s", CODE);
        overview = codes.of(target);
    }

    /** Hands the slips over; there is no second time. */
    public void print() throws IOException {
        String typed = many == null ? "" : many.strip();
        if (!typed.matches("[0-9]{1,6}")) {
            throw new InvalidInputException("many", "survey.code.many", SurveyCodes.MOST);
        }
        byte[] slips = codes.issue(target, Integer.valueOf(typed), Faces.getLocale());
        Faces.sendFile(slips, "kode-survei.pdf", true);
    }

    public SurveyCodes.Overview getOverview() {
        if (overview == null) {
            overview = codes.of(target);
        }
        return overview;
    }

    public String getMany() {
        return many;
    }

    public void setMany(String many) {
        this.many = many;
    }
}
