package id.pendopo.web.identity;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Makes the container's own session cookie Secure when {@code pendopo.identity.cookie.secure} says so; web.xml cannot read
 * settings. Otherwise the container decides by the request, as our other cookies do.
 */
public class SessionCookie implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        secure(
                event.getServletContext().getSessionCookieConfig(),
                ConfigProvider.getConfig()
                        .getOptionalValue("pendopo.identity.cookie.secure", Boolean.class)
                        .orElse(false));
    }

    static void secure(SessionCookieConfig cookie, boolean always) {
        if (always) {
            cookie.setSecure(true);
        }
    }
}
