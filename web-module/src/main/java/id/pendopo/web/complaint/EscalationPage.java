package id.pendopo.web.complaint;

import id.pendopo.domain.complaint.DeadlineAlarm;
import id.pendopo.domain.complaint.EscalationSteps;
import id.pendopo.service.complaint.EscalationRef;
import id.pendopo.service.complaint.Escalations;
import id.pendopo.web.platform.OnceToken;
import id.pendopo.web.platform.SharedForm;
import id.pendopo.web.platform.WebTexts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** When those who work on a complaint are warned, and when one that is late goes up. */
@Named
@ViewScoped
public class EscalationPage implements SharedForm, Serializable {

    private static final long serialVersionUID = 1;

    /** Lengths of deadlines the examples are about. */
    private static final List<Integer> EXAMPLES = List.of(3, 5, 14, 60);

    @Inject
    private Escalations escalations;

    @Inject
    private OnceToken once;

    private int version;
    private Integer warning;
    private Integer secondWarning;
    private Integer secretary;
    private Integer mayor;
    private EscalationSteps steps;

    /** On which day of a deadline each step comes. */
    public record Example(int days, List<Integer> steps) implements Serializable {}

    @Override
    public void reload() {
        EscalationRef read = escalations.read();
        version = read.version();
        steps = read.steps();
        warning = steps.warning();
        secondWarning = steps.secondWarning();
        secretary = steps.secretary();
        mayor = steps.mayor();
    }

    @Override
    public String getTrailType() {
        return Escalations.TRAIL;
    }

    @Override
    public String getTrailId() {
        return Escalations.TRAIL;
    }

    public String save() {
        return once.run(() -> {
            escalations.save(version, warning, secondWarning, secretary, mayor);
            Messages.addFlashGlobalInfo(WebTexts.of(Faces.getLocale()).get("complaint.escalation.saved"));
            return "/admin/escalation.xhtml?faces-redirect=true";
        });
    }

    /** By the steps that hold, not by what is being typed. */
    public List<Example> getExamples() {
        return EXAMPLES.stream()
                .map(days -> new Example(
                        days,
                        Arrays.stream(DeadlineAlarm.values())
                                .map(step -> steps.day(step, days))
                                .toList()))
                .toList();
    }

    /** The steps as headings of the examples, with their percent. */
    public List<String> getHeadings() {
        WebTexts texts = WebTexts.of(Faces.getLocale());
        return Stream.of(
                        texts.get("complaint.escalation.head.warning", steps.warning()),
                        texts.get("complaint.escalation.head.secondWarning", steps.secondWarning()),
                        texts.get("complaint.escalation.head.late"),
                        texts.get("complaint.escalation.head.secretary", steps.secretary()),
                        texts.get("complaint.escalation.head.mayor", steps.mayor()))
                .toList();
    }

    public int getLeast() {
        return EscalationSteps.LEAST_WARNING;
    }

    public int getMost() {
        return EscalationSteps.MOST;
    }

    public Integer getWarning() {
        return warning;
    }

    public void setWarning(Integer warning) {
        this.warning = warning;
    }

    public Integer getSecondWarning() {
        return secondWarning;
    }

    public void setSecondWarning(Integer secondWarning) {
        this.secondWarning = secondWarning;
    }

    public Integer getSecretary() {
        return secretary;
    }

    public void setSecretary(Integer secretary) {
        this.secretary = secretary;
    }

    public Integer getMayor() {
        return mayor;
    }

    public void setMayor(Integer mayor) {
        this.mayor = mayor;
    }
}
