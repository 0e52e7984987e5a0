package id.pendopo.api.platform;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.domain.complaint.Channel;
import id.pendopo.domain.complaint.ComplaintClass;
import id.pendopo.domain.complaint.ComplaintLimits;
import id.pendopo.domain.complaint.ComplaintState;
import id.pendopo.domain.complaint.DeadlineClock;
import id.pendopo.domain.complaint.FigureGroup;
import id.pendopo.domain.complaint.QuestionKind;
import id.pendopo.domain.forum.BroadcastKind;
import id.pendopo.domain.forum.Confirmation;
import id.pendopo.domain.forum.EditionMode;
import id.pendopo.domain.forum.EditionState;
import id.pendopo.domain.forum.PolicyTopic;
import id.pendopo.domain.forum.SeriesKind;
import id.pendopo.domain.standard.Audience;
import id.pendopo.domain.standard.DurationUnit;
import id.pendopo.domain.standard.LifeEvent;
import id.pendopo.domain.standard.PointAccess;
import id.pendopo.domain.standard.PointKind;
import id.pendopo.domain.standard.PublicationMedium;
import id.pendopo.domain.standard.ServiceKind;
import id.pendopo.domain.standard.ServiceMode;
import id.pendopo.domain.standard.SippnStatus;
import id.pendopo.domain.standard.StandardComponent;
import id.pendopo.domain.standard.StandardGap;
import id.pendopo.domain.standard.StandardMove;
import id.pendopo.domain.standard.StandardState;
import id.pendopo.domain.survey.DeviceState;
import id.pendopo.domain.survey.Grade;
import id.pendopo.domain.survey.SurveyLimits;
import id.pendopo.domain.survey.SurveyMethod;
import id.pendopo.domain.survey.SurveyState;
import id.pendopo.domain.survey.Suspicion;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The description is written by hand; these are the places where it and the code could part. */
@SuppressWarnings("unchecked")
class DescriptionTest {

    private final Map<String, Object> description = read();

    @Test
    void every_address_is_described_and_every_described_address_exists() {
        Set<String> described = new TreeSet<>(((Map<String, Object>) description.get("paths")).keySet());
        Set<String> existing = new TreeSet<>();
        for (Class<?> resource : new ApiApplication().getClasses()) {
            Path root = resource.getAnnotation(Path.class);
            if (root != null && resource != DescriptionResource.class) {
                for (Method method : resource.getDeclaredMethods()) {
                    if (Arrays.stream(method.getAnnotations()).anyMatch(known -> known.annotationType()
                            .isAnnotationPresent(jakarta.ws.rs.HttpMethod.class))) {
                        Path own = method.getAnnotation(Path.class);
                        existing.add(("/api/v1/" + root.value() + "/" + (own == null ? "" : own.value()))
                                .replaceAll("/+", "/")
                                .replaceAll("/$", ""));
                    }
                }
            }
        }
        assertThat(described).isEqualTo(existing);
    }

    @Test
    void the_constants_are_those_of_the_rules() {
        assertThat(values("ComplaintClass")).isEqualTo(names(ComplaintClass.values()));
        assertThat(values("Channel")).isEqualTo(names(Channel.values()));
        assertThat(values("ComplaintState")).isEqualTo(names(ComplaintState.values()));
        assertThat(values("QuestionKind")).isEqualTo(names(QuestionKind.values()));
        assertThat(values("DeadlineClock")).isEqualTo(names(DeadlineClock.values()));
        assertThat(values("ServiceKind")).isEqualTo(names(ServiceKind.values()));
        assertThat(values("StandardComponent")).isEqualTo(names(StandardComponent.values()));
        assertThat(values("PointKind")).isEqualTo(names(PointKind.values()));
        assertThat(values("PointAccess")).isEqualTo(names(PointAccess.values()));
        assertThat(values("Weekday")).isEqualTo(names(DayOfWeek.values()));
        assertThat(values("ServiceMode")).isEqualTo(names(ServiceMode.values()));
        assertThat(values("Audience")).isEqualTo(names(Audience.values()));
        assertThat(values("LifeEvent")).isEqualTo(names(LifeEvent.values()));
        assertThat(values("StandardState")).isEqualTo(names(StandardState.values()));
        assertThat(values("StandardGap")).isEqualTo(names(StandardGap.values()));
        assertThat(values("SippnStatus")).isEqualTo(names(SippnStatus.values()));
        assertThat(values("StandardMove")).isEqualTo(names(StandardMove.values()));
        assertThat(values("PublicationMedium")).isEqualTo(names(PublicationMedium.values()));
        assertThat(values("DeviceState")).isEqualTo(names(DeviceState.values()));
        assertThat(values("DurationUnit")).isEqualTo(names(DurationUnit.values()));
        assertThat(values("SurveyMethod")).isEqualTo(names(SurveyMethod.values()));
        assertThat(values("SurveyState")).isEqualTo(names(SurveyState.values()));
        assertThat(values("Grade")).isEqualTo(names(Grade.values()));
        assertThat(values("Suspicion")).isEqualTo(names(Suspicion.values()));
        assertThat(values("ForumKind")).isEqualTo(names(SeriesKind.values()));
        assertThat(values("ForumState")).isEqualTo(names(EditionState.values()));
        assertThat(values("ForumMode")).isEqualTo(names(EditionMode.values()));
        assertThat(values("PolicyTopic")).isEqualTo(names(PolicyTopic.values()));
        assertThat(values("BroadcastKind")).isEqualTo(names(BroadcastKind.values()));
        assertThat(values("SpeakerConfirmation")).isEqualTo(names(Confirmation.values()));
        assertThat(values("Figure")).isEqualTo(FigureGroup.names());
    }

    @Test
    void the_limits_are_those_of_the_rules() {
        assertThat(limit("NewComplaint", "title")).isEqualTo(ComplaintLimits.TITLE);
        assertThat(limit("NewComplaint", "story")).isEqualTo(ComplaintLimits.STORY);
        assertThat(limit("NewComplaint", "address")).isEqualTo(ComplaintLimits.ADDRESS);
        assertThat(limit("NewComplaint", "eventPlace")).isEqualTo(ComplaintLimits.PLACE);
        assertThat(limit("NewComplaint", "sourceReference")).isEqualTo(ComplaintLimits.SOURCE_REFERENCE);
        assertThat(limit("MoveFields", "text")).isEqualTo(ComplaintLimits.TEXT);
        assertThat(limit("MoveFields", "institution")).isEqualTo(ComplaintLimits.INSTITUTION);
        assertThat(limit("SurveyAnswer", "comment")).isEqualTo(SurveyLimits.COMMENT);
        assertThat(limit("SurveyAnswer", "target")).isEqualTo(SurveyLimits.TARGET_CODE);
        assertThat(limit("SurveyAnswer", "sheet")).isEqualTo(SurveyLimits.SHEET);
        assertThat(limit("MoveFields", "reason")).isEqualTo(ComplaintLimits.REASON);
    }

    /** A comma in an unquoted text ends it, and the rest becomes an attribute that strict readers refuse. */
    @Test
    void no_text_is_cut_at_a_comma() {
        assertThat(strays("", description)).isEmpty();
    }

    private static Set<String> strays(String place, Object node) {
        Set<String> found = new TreeSet<>();
        if (node instanceof Map<?, ?> map) {
            map.forEach((name, value) -> {
                String inner = place + "/" + name;
                if (value == null && !place.contains("/example")) {
                    found.add(inner);
                }
                found.addAll(strays(inner, value));
            });
        } else if (node instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                found.addAll(strays(place + "/" + i, list.get(i)));
            }
        }
        return found;
    }

    private Map<String, Object> schema(String name) {
        Map<String, Object> components = (Map<String, Object>) description.get("components");
        return (Map<String, Object>) ((Map<String, Object>) components.get("schemas")).get(name);
    }

    private List<String> values(String schema) {
        return (List<String>) schema(schema).get("enum");
    }

    private Object limit(String schema, String property) {
        Map<String, Object> properties = (Map<String, Object>) schema(schema).get("properties");
        return ((Map<String, Object>) properties.get(property)).get("maxLength");
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }

    private static Map<String, Object> read() {
        try (InputStream in = DescriptionTest.class.getResourceAsStream("/META-INF/openapi.yaml")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return (Map<String, Object>) new Load(LoadSettings.builder().build()).loadFromString(text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
