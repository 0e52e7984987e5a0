package id.pendopo.web.complaint;

import id.pendopo.domain.complaint.WebhookEvent;
import id.pendopo.domain.complaint.WebhookState;
import id.pendopo.domain.platform.Page;
import id.pendopo.service.complaint.WebhookAdministration;
import id.pendopo.service.complaint.WebhookDelivery;
import id.pendopo.service.complaint.WebhookDetail;
import id.pendopo.service.complaint.WebhookLog;
import id.pendopo.web.identity.Notices;
import id.pendopo.web.platform.ListRequest;
import id.pendopo.web.platform.TextsBean;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
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
        return WebhookEvent.TRIAL.equals(delivery.event())
                ? texts.get("complaint.webhook.trial")
                : texts.label(WebhookEvent.valueOf(delivery.event()));
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
        return said + " · " + texts.get("complaint.webhook.millis", delivery.tookMillis());
    }

    public String retry() {
        return forSelected("complaint.webhook.retried", ids -> log.retry(getUuid(), ids));
    }

    public String discard() {
        return forSelected("complaint.webhook.discarded", ids -> log.discard(getUuid(), ids));
    }

    public String retryAll() {
        return done("complaint.webhook.retried", log.retry(getUuid(), null));
    }

    private String forSelected(String text, ToIntFunction<List<Long>> deed) {
        String[] selected = request.getParameterValues("selected");
        List<Long> ids = Stream.of(selected == null ? new String[0] : selected)
                .filter(id -> id.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .limit(WebhookLog.ROWS)
                .toList();
        return ids.isEmpty() ? done("complaint.webhook.selectFirst", 0) : done(text, deed.applyAsInt(ids));
    }

    private String done(String text, int count) {
        Notices.done(text, count);
        return "/admin/webhooks/deliveries.xhtml?faces-redirect=true&webhook=" + getUuid();
    }
}
