package id.pendopo.service.standard;

import id.pendopo.domain.notification.NoticeTopic;
import id.pendopo.service.notification.NoticeTopics;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** What the notices about standards are about, for those who decide how they want mail of them. */
@ApplicationScoped
public class StandardNoticeTopics implements NoticeTopics {

    private static final Map<String, NoticeTopic> TOPICS = Map.of(
            "standard.reviewDue", NoticeTopic.WARNING,
            "standard.reviewDueMany", NoticeTopic.WARNING,
            "standard.reviewOverdue", NoticeTopic.WARNING,
            "standard.reviewOverdueMany", NoticeTopic.WARNING);

    @Override
    public Map<String, NoticeTopic> topics() {
        return TOPICS;
    }
}
