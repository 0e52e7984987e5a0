package id.pendopo.service.complaint;

import static java.util.Map.entry;

import id.pendopo.domain.notification.NoticeTopic;
import id.pendopo.service.notification.NoticeTopics;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** What the notices about complaints are about, for those who decide how they want mail of them. */
@ApplicationScoped
public class ComplaintNoticeTopics implements NoticeTopics {

    private static final Map<String, NoticeTopic> TOPICS = Map.ofEntries(
            entry("complaint.assigned", NoticeTopic.WORK),
            entry("complaint.yours", NoticeTopic.WORK),
            entry("complaint.reassignmentRequested", NoticeTopic.WORK),
            entry("complaint.reassignmentRefused", NoticeTopic.WORK),
            entry("complaint.answerGivenBack", NoticeTopic.WORK),
            entry("complaint.completed", NoticeTopic.WORK),
            entry("complaint.objected", NoticeTopic.WORK),
            entry("complaint.reopened", NoticeTopic.WORK),
            entry("complaint.withdrawn", NoticeTopic.WORK),
            entry("complaint.returned", NoticeTopic.WORK),
            entry("complaint.handedOver", NoticeTopic.WORK),
            entry("complaint.answerProposed", NoticeTopic.APPROVAL),
            entry("complaint.answerToCheck", NoticeTopic.APPROVAL),
            entry("complaint.alarm.WARNING_75", NoticeTopic.WARNING),
            entry("complaint.alarm.WARNING_90", NoticeTopic.WARNING),
            entry("complaint.alarm.PASSED", NoticeTopic.ESCALATION),
            entry("complaint.alarm.OVERDUE_125", NoticeTopic.ESCALATION),
            entry("complaint.alarm.OVERDUE_150", NoticeTopic.ESCALATION),
            entry("complaint.escalated", NoticeTopic.ESCALATION),
            entry("complaint.watched", NoticeTopic.FOLLOWED),
            entry("complaint.mentioned", NoticeTopic.MENTION),
            entry("complaint.absence.standIn", NoticeTopic.ABSENCE),
            entry("complaint.absence.stated", NoticeTopic.ABSENCE),
            entry("complaint.absence.over", NoticeTopic.ABSENCE),
            entry("complaint.sealRequested", NoticeTopic.SECURITY),
            entry("complaint.sealGranted", NoticeTopic.SECURITY),
            entry("complaint.sealRefused", NoticeTopic.SECURITY));

    @Override
    public Map<String, NoticeTopic> topics() {
        return TOPICS;
    }
}
