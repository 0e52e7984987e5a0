package id.pendopo.web.survey;

import id.pendopo.service.survey.PublicSurvey;
import id.pendopo.service.survey.SurveyPointRef;
import id.pendopo.service.survey.SurveyTargetRef;
import id.pendopo.web.platform.ListRequest;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Public: the services people can be asked about today, by agency; all, or those at one service point. */
@Named
@RequestScoped
public class PublicSurveysPage {

    private static final int WORDS = 100;
    private static final int CODE = 40;

    @Inject
    private PublicSurvey survey;

    @Inject
    private SurveyChoices choices;

    @Inject
    private ListRequest request;

    private List<Group> groups;
    private String place;

    /** An agency and what is asked about it. */
    public record Group(String agency, List<SurveyTargetRef> targets) {}

    @PostConstruct
    void read() {
        String words = request.text("q", WORDS);
        String code = request.text("place", CODE);
        Map<String, List<SurveyTargetRef>> byAgency = survey.open().stream()
                .filter(target -> code == null || isAt(target.point(), code))
                .filter(target -> words == null || contains(target, words))
                .collect(Collectors.groupingBy(
                        target -> choices.agencyName(target.agencyId()),
                        () -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER),
                        Collectors.toList()));
        groups = byAgency.entrySet().stream()
                .map(agency -> new Group(agency.getKey(), agency.getValue()))
                .toList();
    }

    private boolean isAt(SurveyPointRef point, String code) {
        boolean at = point != null && point.code().equals(code);
        if (at) {
            place = point.name();
        }
        return at;
    }

    private boolean contains(SurveyTargetRef target, String words) {
        String all = (target.name() + " " + choices.agencyName(target.agencyId())).toLowerCase(Locale.ROOT);
        return all.contains(words.toLowerCase(Locale.ROOT));
    }

    /** Name of the service point whose surveys are asked for; null for all, or where nothing is asked. */
    public String getPlace() {
        return place;
    }

    public List<Group> getGroups() {
        return groups;
    }
}
