package id.pendopo.service.commitment;

import id.pendopo.domain.notification.NoticeTopic;
import id.pendopo.service.notification.NoticeTopics;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** What the notices about promises are about, for those who decide how they want mail of them. */
@ApplicationScoped
public class CommitmentNoticeTopics implements NoticeTopics {

    private static final Map<String, NoticeTopic> TOPICS = Map.of(
            "commitment.claimed", NoticeTopic.APPROVAL,
            "commitment.verified", NoticeTopic.WORK,
            "commitment.sentBack", NoticeTopic.WORK,
            "commitment.cancelled", NoticeTopic.WORK,
            "commitment.alarm.COMING", NoticeTopic.WARNING,
            "commitment.alarm.LATE", NoticeTopic.WARNING,
            "commitment.alarm.HEAD", NoticeTopic.ESCALATION,
            "commitment.alarm.SECRETARY", NoticeTopic.ESCALATION);

    @Override
    public Map<String, NoticeTopic> topics() {
        return TOPICS;
    }
}
