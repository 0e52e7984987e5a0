package id.pendopo.service.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.domain.platform.Texts;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ComplaintNoticeTopicsTest {

    private static final Pattern SUBJECT = Pattern.compile("notice\\.(complaint\\..+)\\.subject");

    /** Mail to reporters, who are no users and choose nothing. */
    private static final Set<String> TO_REPORTERS = Set.of(
            "complaint.received",
            "complaint.replied",
            "complaint.answered",
            "complaint.forwarded",
            "complaint.completionRequested",
            "complaint.reporterAsked",
            "complaint.merged",
            "complaint.late",
            "complaint.confirmationReminder",
            "complaint.completionReminder",
            "complaint.closedSilent",
            "complaint.deemedWithdrawn",
            "complaint.confirmAddress");

    @Test
    void every_notice_to_staff_has_a_topic() {
        Set<String> kinds = new TreeSet<>();
        for (String key : Texts.of(Texts.INDONESIAN).asMap().keySet()) {
            Matcher kind = SUBJECT.matcher(key);
            if (kind.matches()) {
                kinds.add(kind.group(1));
            }
        }
        kinds.removeAll(TO_REPORTERS);
        assertThat(new TreeSet<>(new ComplaintNoticeTopics().topics().keySet())).isEqualTo(kinds);
    }
}
