package id.pendopo.web.notification;

import id.pendopo.domain.platform.Page;
import id.pendopo.service.notification.WebhookAdministration;
import id.pendopo.service.notification.WebhookDetail;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;

/** The list of webhooks, and how one of them looks. */
@Named
@RequestScoped
public class WebhooksPage {

    @Inject
    private WebhookAdministration webhooks;

    private List<WebhookDetail> all;

    public List<WebhookDetail> getAll() {
        if (all == null) {
            all = webhooks.list();
        }
        return all;
    }

    /** Key of a text. */
    public String state(WebhookDetail webhook) {
        if (!webhook.clientActive()) {
            return "notification.webhook.state.revoked";
        }
        if (!webhook.active()) {
            return "notification.webhook.state.paused";
        }
        return isTroubled(webhook) ? "notification.webhook.state.trouble" : "notification.webhook.state.active";
    }

    public String tone(WebhookDetail webhook) {
        if (!webhook.clientActive() || !webhook.active()) {
            return "mute";
        }
        return isTroubled(webhook) ? "bad" : "ok";
    }

    public String icon(WebhookDetail webhook) {
        if (!webhook.clientActive() || !webhook.active()) {
            return "pause";
        }
        return isTroubled(webhook) ? "exclamation-triangle" : "check";
    }

    /** The last attempt went wrong. */
    private static boolean isTroubled(WebhookDetail webhook) {
        return webhook.lastFailureAt() != null
                && (webhook.lastSuccessAt() == null || webhook.lastFailureAt().isAfter(webhook.lastSuccessAt()));
    }

    public String count(long number) {
        String shown = String.format(Faces.getLocale(), "%,d", Math.min(number, Page.COUNT_CAP));
        return number > Page.COUNT_CAP ? shown + "+" : shown;
    }
}
