package id.pendopo.web.complaint;

import id.pendopo.service.complaint.RoutingBin;
import id.pendopo.service.complaint.RoutingScore;
import id.pendopo.service.complaint.RoutingTraining;
import id.pendopo.service.complaint.RoutingTrainings;
import id.pendopo.web.platform.WebTexts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** How good the suggestions for routing are, and learning them anew. */
@Named
@RequestScoped
public class RoutingPage {

    @Inject
    private RoutingTrainings trainings;

    private List<RoutingTraining> last;

    public List<RoutingTraining> getLast() {
        if (last == null) {
            last = trainings.last();
        }
        return last;
    }

    public String ask() {
        trainings.ask();
        Messages.addFlashGlobalInfo(WebTexts.of(Faces.getLocale()).get("complaint.routing.asked"));
        return "/admin/routing.xhtml?faces-redirect=true";
    }

    /** The score in a line, with what it must be better than; a dash where there was too little to measure. */
    public String words(RoutingScore score) {
        return score == null
                ? "–"
                : WebTexts.of(Faces.getLocale())
                        .get(
                                "complaint.routing.score",
                                percent(score.first()),
                                percent(score.among()),
                                percent(score.common()),
                                score.choices());
    }

    /** How sure guesses said they were, and how often they were right then, by what was guessed; of the last lesson. */
    public List<RoutingFit> getFits() {
        return getLast().stream()
                .filter(one -> one.finishedAt() != null)
                .findFirst()
                .map(one -> Stream.of(
                                new RoutingFit("complaint.queue.filter.category", bins(one.category())),
                                new RoutingFit("complaint.queue.filter.agency", bins(one.agency())))
                        .filter(fit -> !fit.bins().isEmpty())
                        .toList())
                .orElse(List.of());
    }

    private static List<RoutingBin> bins(RoutingScore score) {
        return score == null ? List.of() : score.bins();
    }

    /** Whole percent, with the sign. */
    public String share(double share) {
        return percent(share) + "%";
    }

    /** Whether both are better than always naming the most frequent. */
    public boolean useful(RoutingTraining training) {
        return training.category() != null
                && training.category().isUseful()
                && training.agency() != null
                && training.agency().isUseful();
    }

    private static int percent(double share) {
        return (int) Math.round(share * 100);
    }
}
