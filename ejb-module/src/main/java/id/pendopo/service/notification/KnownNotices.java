package id.pendopo.service.notification;

import id.pendopo.domain.notification.NoticeTopic;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/** What all notices are about. */
@ApplicationScoped
public class KnownNotices {

    private final Map<String, NoticeTopic> topics = new HashMap<>();

    protected KnownNotices() {}

    @Inject
    KnownNotices(@Any Instance<NoticeTopics> capabilities) {
        capabilities.forEach(capability -> topics.putAll(capability.topics()));
    }

    KnownNotices(Map<String, NoticeTopic> topics) {
        this.topics.putAll(topics);
    }

    /** What a notice is about; one that nobody has named is work. */
    NoticeTopic topic(String kind) {
        return topics.getOrDefault(kind, NoticeTopic.WORK);
    }
}
