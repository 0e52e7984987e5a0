package id.pendopo.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The way home, above all sections. */
@ApplicationScoped
public class HomeNavigation implements NavigationSection {

    @Override
    public int order() {
        return 0;
    }

    @Override
    public String title() {
        return null;
    }

    @Override
    public List<NavigationEntry> entries() {
        return List.of(new NavigationEntry("shell.home", "home", "/index.xhtml"));
    }
}
