package id.pendopo.service.notification;

import id.pendopo.domain.notification.NoticeTopic;
import java.util.Map;

/** A capability says by a bean of this kind what its notices are about. */
public interface NoticeTopics {

    /** Kinds of notices and what each is about. */
    Map<String, NoticeTopic> topics();
}
