package id.pendopo.web.identity;

import id.pendopo.service.identity.ApiClientAdministration;
import id.pendopo.web.platform.OnceToken;
import id.pendopo.web.platform.SharedForm;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** One API client, or a new one. */
@Named
@ViewScoped
public class ApiClientPage implements SharedForm, Serializable {

    private static final int USUAL_RATE = 600;
    private static final String HERE = "/admin/api-clients/client.xhtml?faces-redirect=true&client=";

    @Inject
    private ApiClientAdministration clients;

    @Inject
    private OnceToken once;

    @Inject
    private HttpServletRequest request;

    private UUID uuid;
    private ApiClientAdministration.Detail client;
    private String name;
    private String displayName;
    private String agency;
    private Integer requestsPerMinute = USUAL_RATE;
    private List<String> permissions = new ArrayList<>();

    @PostConstruct
    void open() {
        String wanted = request.getParameter("client");
        if (wanted != null) {
            uuid = Ids.uuid(wanted, "identity.client.notFound");
            take(clients.find(uuid));
        }
    }

    private void take(ApiClientAdministration.Detail found) {
        client = found;
        displayName = client.displayName();
        agency = client.agencyCode();
        requestsPerMinute = client.requestsPerMinute();
        permissions = new ArrayList<>(client.permissions());
    }

    @Override
    public void reload() {
        take(clients.find(uuid));
    }

    @Override
    public String getTrailType() {
        return "api-client";
    }

    @Override
    public String getTrailId() {
        return client.name();
    }

    public String save() {
        ApiClientAdministration.Change change = new ApiClientAdministration.Change(
                displayName,
                permissions == null ? new HashSet<>() : new HashSet<>(permissions),
                agency,
                requestsPerMinute == null ? 0 : requestsPerMinute);
        if (client != null) {
            clients.update(uuid, client.version(), change);
            Notices.done("identity.saved");
            return HERE + uuid;
        }
        return once.run(() -> show(clients.create(name, change)));
    }

    public String replaceKey() {
        return show(clients.replaceKey(uuid));
    }

    public String revoke() {
        clients.revoke(uuid);
        Notices.done("identity.client.revoked");
        return HERE + uuid;
    }

    public String restore() {
        clients.restore(uuid);
        Notices.done("identity.client.restored");
        return HERE + uuid;
    }

    private static String show(ApiClientAdministration.NewKey key) {
        Notices.once("identityKey", key.key());
        return HERE + key.uuid();
    }

    public ApiClientAdministration.Detail getClient() {
        return client;
    }

    public boolean isNew() {
        return client == null;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(String agency) {
        this.agency = agency;
    }

    public Integer getRequestsPerMinute() {
        return requestsPerMinute;
    }

    public void setRequestsPerMinute(Integer requestsPerMinute) {
        this.requestsPerMinute = requestsPerMinute;
    }

    public List<String> getPermissions() {
        return permissions;
    }

    public void setPermissions(List<String> permissions) {
        this.permissions = permissions;
    }
}
