package id.pendopo.web.notification;

import id.pendopo.domain.notification.WebhookEvent;
import id.pendopo.service.notification.WebhookTopic;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The events of one kind of thing on the form of a webhook, and which of them are chosen. */
public class WebhookTopicChoice implements Serializable {

    private static final long serialVersionUID = 1;

    private final WebhookTopic topic;
    private List<String> chosen = new ArrayList<>();

    WebhookTopicChoice(WebhookTopic topic) {
        this.topic = topic;
    }

    void choose(Collection<String> codes) {
        chosen = new ArrayList<>(topic.events().stream()
                .map(WebhookEvent::code)
                .filter(codes::contains)
                .toList());
    }

    /** Key of a text. */
    public String getTitle() {
        return title(topic);
    }

    static String title(WebhookTopic topic) {
        return "notification.webhook.about." + topic.subject();
    }

    public List<WebhookEvent> getEvents() {
        return topic.events();
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = chosen;
    }
}
