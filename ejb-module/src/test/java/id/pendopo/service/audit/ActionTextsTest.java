package id.pendopo.service.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.domain.platform.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever reads the trail reads words: every action that is recorded has a text in both languages. */
class ActionTextsTest {

    private static final Pattern RECORDED =
            Pattern.compile("\\b(?:record|recorded|keep)\\(\\s*(?:rule,\\s*)?\"([a-z-]+\\.[A-Za-z-]+)\"");
    private static final Pattern EITHER =
            Pattern.compile("record\\(\\s*id == null \\? \"([a-z.-]+)\" : \"([a-z.-]+)\"");
    private static final Pattern OF_A_COMPLAINT = Pattern.compile("\\bsave\\(\\s*\\w+,\\s*\\w+,\\s*\"([a-z-]+)\"");
    private static final Pattern OF_THE_ORGANIZATION = Pattern.compile("\\bsaved\\(\\s*\"([A-Za-z]+)\"");

    @Test
    void every_recorded_action_has_a_text_in_both_languages() throws IOException {
        Set<String> actions = new TreeSet<>(
                List.of("calendar.yearLoaded", "calendar.dayAdded", "calendar.dayRemoved", "calendar.settingsChanged"));
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                actions.addAll(found(RECORDED, source, ""));
                actions.addAll(found(EITHER, source, ""));
                actions.addAll(found(OF_A_COMPLAINT, source, "complaint."));
                actions.addAll(found(OF_THE_ORGANIZATION, source, "organization."));
            }
        }
        assertThat(actions).hasSizeGreaterThan(80);
        for (Locale language : Texts.LANGUAGES) {
            Texts texts = Texts.of(language);
            assertThat(actions).as(language.toString()).allSatisfy(action -> assertThat(
                            texts.asMap().getOrDefault("Audit." + action, ""))
                    .as(action)
                    .isNotBlank());
        }
    }

    private static List<String> found(Pattern pattern, String source, String before) {
        List<String> actions = new ArrayList<>();
        Matcher matcher = pattern.matcher(source);
        while (matcher.find()) {
            for (int group = 1; group <= matcher.groupCount(); group++) {
                actions.add(before + matcher.group(group));
            }
        }
        return actions;
    }
}
