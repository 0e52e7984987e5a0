package id.pendopo.web.standard;

import id.pendopo.domain.identity.Permission;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.standard.DecreeRow;
import id.pendopo.service.standard.StandardDecrees;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Decrees on standards, the latest first. */
@Named
@RequestScoped
public class DecreesPage {

    @Inject
    private StandardDecrees decrees;

    @Inject
    private CurrentCaller caller;

    private List<DecreeRow> all;

    @PostConstruct
    void load() {
        all = decrees.all();
    }

    public List<DecreeRow> getAll() {
        return all;
    }

    public boolean isMayEstablish() {
        return caller.get().has(Permission.STANDARD_ESTABLISH);
    }
}
