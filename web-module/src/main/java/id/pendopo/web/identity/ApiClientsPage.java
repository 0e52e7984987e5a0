package id.pendopo.web.identity;

import id.pendopo.service.identity.ApiClientAdministration;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The list of API clients. */
@Named
@RequestScoped
public class ApiClientsPage {

    @Inject
    private ApiClientAdministration clients;

    private List<ApiClientAdministration.Detail> all;

    public List<ApiClientAdministration.Detail> getAll() {
        if (all == null) {
            all = clients.list();
        }
        return all;
    }
}
