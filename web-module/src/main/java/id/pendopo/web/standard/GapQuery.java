package id.pendopo.web.standard;

import id.pendopo.domain.standard.PublicService;
import id.pendopo.domain.standard.SippnStatus;
import id.pendopo.domain.standard.StandardGap;
import id.pendopo.web.platform.ListRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** The address of the services behind a number of the board, for the page and its file. */
@RequestScoped
public class GapQuery {

    @Inject
    private ListRequest address;

    String agency() {
        return address.text("agency", PublicService.CODE_LIMIT);
    }

    StandardGap gap() {
        return address.constant("gap", StandardGap.class);
    }

    SippnStatus sippn() {
        return address.constant("sippn", SippnStatus.class);
    }
}
