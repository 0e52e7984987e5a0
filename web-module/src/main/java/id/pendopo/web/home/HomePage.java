package id.pendopo.web.home;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
@Named @RequestScoped
public class HomePage { public String getGreeting() { return "ok " + jakarta.enterprise.inject.spi.CDI.current().select(java.time.Clock.class).get(); } }
