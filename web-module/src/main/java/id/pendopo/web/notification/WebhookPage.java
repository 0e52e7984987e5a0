package id.pendopo.web.notification;

import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.service.identity.ApiClientAdministration;
import id.pendopo.service.notification.WebhookAdministration;
import id.pendopo.service.notification.WebhookDetail;
import id.pendopo.service.notification.WebhookForm;
import id.pendopo.web.identity.Notices;
import id.pendopo.web.platform.OnceToken;
import id.pendopo.web.platform.SharedForm;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** One webhook, or a new one. */
@Named
@ViewScoped
public class WebhookPage implements SharedForm, Serializable {

    private static final long serialVersionUID = 1;
    private static final String LIST = "/admin/webhooks/webhooks.xhtml?faces-redirect=true";
    private static final String HERE = "/admin/webhooks/webhook.xhtml?faces-redirect=true&webhook=";

    @Inject
    private WebhookAdministration webhooks;

    @Inject
    private ApiClientAdministration apiClients;

    @Inject
    private OnceToken once;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    private UUID uuid;
    private WebhookDetail webhook;
    private transient List<ApiClientAdministration.Detail> clients;
    private UUID client;
    private String url;
    private List<WebhookTopicChoice> topics;

    @PostConstruct
    void open() {
        topics = webhooks.topics().stream().map(WebhookTopicChoice::new).toList();
        String wanted = request.getParameter("webhook");
        if (wanted != null) {
            uuid = uuid(wanted);
            take(webhooks.find(uuid));
        }
    }

    static UUID uuid(String text) {
        try {
            return UUID.fromString(text == null ? "" : text);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException("notification.webhook.notFound");
        }
    }

    private void take(WebhookDetail found) {
        webhook = found;
        client = found.client();
        url = found.url();
        topics.forEach(topic -> topic.choose(found.events()));
    }

    @Override
    public void reload() {
        take(webhooks.find(uuid));
    }

    @Override
    public String getTrailType() {
        return "webhook";
    }

    @Override
    public String getTrailId() {
        return uuid.toString();
    }

    public String save() {
        Set<String> chosen = new HashSet<>();
        topics.stream()
                .map(WebhookTopicChoice::getChosen)
                .filter(Objects::nonNull)
                .forEach(chosen::addAll);
        WebhookForm form = new WebhookForm(client, url, chosen);
        if (webhook != null) {
            webhooks.update(uuid, webhook.version(), form);
            Notices.done("identity.saved");
            return HERE + uuid;
        }
        return once.run(() -> show(webhooks.create(form)));
    }

    public String replaceSecret() {
        return show(webhooks.replaceSecret(uuid));
    }

    public String test() {
        webhooks.test(uuid);
        Notices.done("notification.webhook.tested");
        return "/admin/webhooks/deliveries.xhtml?faces-redirect=true&webhook=" + uuid;
    }

    public String pause() {
        webhooks.pause(uuid);
        Notices.done("notification.webhook.paused");
        return HERE + uuid;
    }

    public String resume() {
        webhooks.resume(uuid);
        Notices.done("notification.webhook.resumed");
        return HERE + uuid;
    }

    public String remove() {
        webhooks.remove(uuid);
        Notices.done("notification.webhook.removed");
        return LIST;
    }

    private static String show(WebhookAdministration.NewSecret secret) {
        Notices.once("webhookSecret", secret.secret());
        return HERE + secret.uuid();
    }

    public WebhookDetail getWebhook() {
        return webhook;
    }

    public boolean isNew() {
        return webhook == null;
    }

    /** Whether the secret before this one still signs. */
    public boolean isChangingOver() {
        return webhook != null
                && webhook.oldSecretUntil() != null
                && webhook.oldSecretUntil().isAfter(clock.instant());
    }

    public List<ApiClientAdministration.Detail> getClients() {
        if (clients == null) {
            clients = apiClients.list().stream()
                    .filter(ApiClientAdministration.Detail::active)
                    .toList();
        }
        return clients;
    }

    /** What it can be told of, and what of it was chosen. */
    public List<WebhookTopicChoice> getTopics() {
        return topics;
    }

    public UUID getClient() {
        return client;
    }

    public void setClient(UUID client) {
        this.client = client;
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }
}
