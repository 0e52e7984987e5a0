package id.pendopo.web.identity;

import id.pendopo.web.shell.NavigationEntry;
import id.pendopo.web.shell.NavigationSection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What stands in the menu under the person's name. */
@ApplicationScoped
public class AccountNavigation implements NavigationSection {

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String title() {
        return null;
    }

    @Override
    public Place place() {
        return Place.PERSON;
    }

    @Override
    public List<NavigationEntry> entries() {
        return List.of(
                new NavigationEntry("identity.profile.title", "user-edit", "/account/profile.xhtml"),
                new NavigationEntry("identity.password.title", "key", "/account/password.xhtml"),
                new NavigationEntry("identity.secondFactor.title", "shield", "/account/second-factor.xhtml"),
                new NavigationEntry("identity.sessions.title", "desktop", "/account/sessions.xhtml"));
    }
}
