package id.pendopo.soap.platform;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;

/**
 * Settings of the SOAP runtime that exist only as system properties, made before it starts (the order of listeners in
 * web.xml). Its monitoring registers management beans by looking into JDK classes, which JDK 17 refuses with a page of
 * stack trace for each endpoint.
 */
public class SoapRuntimeSettings implements ServletContextListener {

    private static final String MONITORING = "com.sun.xml.ws.monitoring.endpoint";

    @Override
    public void contextInitialized(ServletContextEvent event) {
        if (System.getProperty(MONITORING) == null) {
            System.setProperty(MONITORING, "false");
        }
    }
}
