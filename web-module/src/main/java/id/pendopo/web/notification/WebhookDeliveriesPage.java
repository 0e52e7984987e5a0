package id.pendopo.web.notification;

import id.pendopo.domain.notification.WebhookState;
import id.pendopo.domain.platform.Page;
import id.pendopo.service.notification.WebhookAdministration;
import id.pendopo.service.notification.WebhookDelivery;
import id.pendopo.service.notification.WebhookDetail;
import id.pendopo.service.notification.WebhookLog;
import id.pendopo.web.identity.Notices;
import id.pendopo.web.platform.ListRequest;
import id.pendopo.web.platform.TextsBean;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** What a webhook has told and shall tell. */
@Named
@RequestScoped
public class WebhookDeliveriesPage {

    @Inject
    private WebhookAdministration webhooks;

    @Inject
    private WebhookLog log;

    @Inject
    private ListRequest address;

    @Inject
    private HttpServletRequest request;

    @Inject
    private TextsBean texts;

    private WebhookDetail webhook;
    private Page<WebhookDelivery> page;
    private Map<String, String> labels;

    public UUID getUuid() {
        return WebhookPage.uuid(request.getParameter("webhook"));
    }

    public WebhookDetail getWebhook() {
        if (webhook == null) {
            webhook = webhooks.find(getUuid());
        }
        return webhook;
    }

    public Page<WebhookDelivery> getPage() {
        if (page == null) {
            page = log.list(getWebhook().uuid(), address.constant("state", WebhookState.class), address.cursor());
        }
        return page;
    }

    public List<WebhookState> getStates() {
        return List.of(WebhookState.values());
    }

    public String label(WebhookDelivery delivery) {
        return WebhookDelivery.TRIAL.equals(delivery.event())
                ? texts.get("notification.webhook.trial")
                : labels().getOrDefault(delivery.event(), delivery.event());
    }

    private Map<String, String> labels() {
        if (labels == null) {
            labels = new HashMap<>();
            webhooks.topics().forEach(topic -> topic.events()
                    .forEach(event -> labels.put(
                            event.code(),
                            texts.get(WebhookTopicChoice.title(topic)) + " · " + texts.label((Enum<?>) event))));
        }
        return labels;
    }

    public String tone(WebhookDelivery delivery) {
        return switch (delivery.state()) {
            case PENDING -> delivery.attempts() > 0 ? "warn" : "info";
            case SENDING -> "info";
            case SENT -> "ok";
            case SKIPPED -> "mute";
            case DEAD -> "bad";
        };
    }

    public String icon(WebhookDelivery delivery) {
        return switch (delivery.state()) {
            case PENDING -> "clock";
            case SENDING -> "send";
            case SENT -> "check";
            case SKIPPED -> "ban";
            case DEAD -> "exclamation-triangle";
        };
    }

    /** What the other side last said, and how long it took. */
    public String answer(WebhookDelivery delivery) {
        if (delivery.tookMillis() == null) {
            return "–";
        }
        String said = delivery.status() == null ? delivery.error() : "HTTP " + delivery.status();
        return said + " · " + texts.get("notification.webhook.millis", delivery.tookMillis());
    }

    public String retry() {
        return forSelected("notification.webhook.retried", ids -> log.retry(getUuid(), ids));
    }

    public String discard() {
        return forSelected("notification.webhook.discarded", ids -> log.discard(getUuid(), ids));
    }

    public String retryAll() {
        return done("notification.webhook.retried", log.retry(getUuid(), null));
    }

    private String forSelected(String text, ToIntFunction<List<Long>> deed) {
        String[] selected = request.getParameterValues("selected");
        List<Long> ids = Stream.of(selected == null ? new String[0] : selected)
                .filter(id -> id.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .limit(WebhookLog.ROWS)
                .toList();
        return ids.isEmpty() ? done("notification.webhook.selectFirst", 0) : done(text, deed.applyAsInt(ids));
    }

    private String done(String text, int count) {
        Notices.done(text, count);
        return "/admin/webhooks/deliveries.xhtml?faces-redirect=true&webhook=" + getUuid();
    }
}
