package id.pendopo.service.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Limits of what phones in the audience of a forum may send. A whole hall may stand behind one address. */
@ApplicationScoped
public class LiveSettings {

    @Inject
    @ConfigProperty(name = "pendopo.forum.questions-per-device", defaultValue = "20")
    private int questionsPerDevice;

    @Inject
    @ConfigProperty(name = "pendopo.forum.device-per-minute", defaultValue = "60")
    private int devicePerMinute;

    @Inject
    @ConfigProperty(name = "pendopo.forum.address-per-minute", defaultValue = "15000")
    private int addressPerMinute;

    @Inject
    @ConfigProperty(name = "pendopo.forum.devices-per-minute", defaultValue = "1000")
    private int devicesPerMinute;

    @Inject
    @ConfigProperty(name = "pendopo.forum.asker-days", defaultValue = "365")
    private int askerDays;

    /** After how many days a forum's questions lose the names of those who asked. */
    public int askerDays() {
        return askerDays;
    }

    /** How many questions one phone may send to one edition. */
    public int questionsPerDevice() {
        return questionsPerDevice;
    }

    /** How many votes and questions one phone may send in a minute. */
    public int devicePerMinute() {
        return devicePerMinute;
    }

    /** How many votes and questions may come from one network in a minute. */
    public int addressPerMinute() {
        return addressPerMinute;
    }

    /** How many phones that were not there before may come from one network in a minute. */
    public int devicesPerMinute() {
        return devicesPerMinute;
    }
}
