package id.pendopo.web.shell;

import id.pendopo.domain.identity.Permission;
import id.pendopo.service.document.GovernmentEmblem;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.web.platform.Assets;
import id.pendopo.web.platform.Cookies;
import id.pendopo.web.platform.Language;
import id.pendopo.web.platform.Theme;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the frame of every page needs to know of this request; never touches the database. */
@Named
@RequestScoped
public class Shell {

    @Inject
    private CurrentCaller caller;

    @Inject
    private HttpServletRequest request;

    @Inject
    private GovernmentEmblem emblem;

    @Inject
    private Assets assets;

    @Inject
    @ConfigProperty(name = "pendopo.government.name", defaultValue = "Pemerintah Daerah")
    private String government;

    /** Whether there is anything for this person to search. */
    public boolean isSearching() {
        return caller.get().has(Permission.COMPLAINT_READ)
                || caller.get().has(Permission.COMPLAINT_RECORD)
                || caller.get().has(Permission.COMPLAINT_SUPERVISION);
    }

    public String getPerson() {
        return caller.get().displayName();
    }

    public String getGovernment() {
        return government;
    }

    /** Address of the mark at the head of every page: the government's emblem, or the application's own. */
    public String getMark() {
        String address = EmblemServlet.address(emblem);
        return address == null ? assets.url("icon.svg") : request.getContextPath() + address;
    }

    /** Whether the mark is the government's own. */
    public boolean isOwnMark() {
        return emblem.current().isPresent();
    }

    public String getLanguage() {
        return Language.of(request).getLanguage();
    }

    /** The scheme the person chose, or empty to follow the device. */
    public String getTheme() {
        return Theme.chosen(request);
    }

    public String getDarkMedia() {
        return Theme.darkMedia(request);
    }

    /** Whether single keys do something; whoever speaks to the computer or slips easily turns them off (WCAG 2.1.4). */
    public boolean isShortcuts() {
        return !"0".equals(Cookies.value(request, PreferenceServlet.SHORTCUTS));
    }

    public boolean isNarrow() {
        return "1".equals(Cookies.value(request, PreferenceServlet.NARROW));
    }

    public String getRequestId() {
        return caller.requestId();
    }

    /** This page's address inside the application, for coming back to it after a switch. */
    public String getHere() {
        Object original = request.getAttribute("jakarta.servlet.forward.request_uri");
        String uri = original == null ? request.getRequestURI() : original.toString();
        String query = "GET".equals(request.getMethod()) ? request.getQueryString() : null;
        return query == null ? uri : uri + "?" + query;
    }
}
