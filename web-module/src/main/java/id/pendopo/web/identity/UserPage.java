package id.pendopo.web.identity;

import id.pendopo.service.identity.UserAdministration;
import id.pendopo.service.identity.UserQueries;
import id.pendopo.web.platform.Language;
import id.pendopo.web.platform.OnceToken;
import id.pendopo.web.platform.SharedForm;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.UUID;

/** One user: name and mail, roles, and what an administrator can do about the account. */
@Named
@ViewScoped
public class UserPage extends UserFields implements SharedForm {

    private static final long serialVersionUID = 1;

    @Inject
    private OnceToken once;

    @Inject
    private UserQueries users;

    @Inject
    private UserAdministration administration;

    @Inject
    private HttpServletRequest request;

    private UUID uuid;
    private UserQueries.Detail user;
    private LocalDate from;
    private LocalDate to;

    @PostConstruct
    void open() {
        uuid = Ids.uuid(request.getParameter("user"), "identity.user.notFound");
        reload();
    }

    @Override
    public void reload() {
        user = users.find(uuid);
        setDisplayName(user.displayName());
        setEmail(user.email());
        setLanguage(user.language());
    }

    @Override
    public String getTrailType() {
        return "user";
    }

    @Override
    public String getTrailId() {
        return user.name();
    }

    public String save() {
        administration.update(uuid, user.version(), getDisplayName(), getEmail(), Language.supported(getLanguage()));
        return done("identity.saved");
    }

    public String resetPassword() {
        Notices.once("identityPassword", administration.resetPassword(uuid).password());
        return here();
    }

    public String disable() {
        administration.disable(uuid);
        return done("identity.user.disabled");
    }

    public String enable() {
        administration.enable(uuid);
        return done("identity.user.enabled");
    }

    public String endSessions() {
        administration.endSessions(uuid);
        return done("identity.user.sessionsEnded");
    }

    public String removeSecondFactor() {
        administration.removeSecondFactor(uuid);
        return done("identity.user.secondFactorRemoved");
    }

    public String assign() {
        return once.run(() -> {
            administration.assign(uuid, new UserAdministration.Grant(getRole(), getAgency(), from, to));
            return done("identity.user.roleGiven");
        });
    }

    public String withdraw(long assignment) {
        administration.withdraw(uuid, assignment);
        return done("identity.user.roleTaken");
    }

    private String done(String key) {
        Notices.done(key);
        return here();
    }

    private String here() {
        return "/admin/users/user.xhtml?faces-redirect=true&user=" + uuid;
    }

    public UserQueries.Detail getUser() {
        return user;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
