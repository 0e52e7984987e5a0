package id.pendopo.service.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How mail leaves. Without a host none does (the inbox in Pendopo still works); demonstration mode only names it. */
@ApplicationScoped
public class MailSettings {

    /** Ways out. */
    public enum Transport {
        NONE,
        CONSOLE,
        SMTP
    }

    @Inject
    @ConfigProperty(name = "pendopo.mail.host")
    private Optional<String> host;

    @Inject
    @ConfigProperty(name = "pendopo.mail.port", defaultValue = "587")
    private int port;

    /** {@code required}: refuse to send unencrypted; {@code tls}: encrypted from the first byte; {@code none}. */
    @Inject
    @ConfigProperty(name = "pendopo.mail.encryption", defaultValue = "required")
    private String encryption;

    @Inject
    @ConfigProperty(name = "pendopo.mail.user")
    private Optional<String> user;

    @Inject
    @ConfigProperty(name = "pendopo.mail.password")
    private Optional<String> password;

    @Inject
    @ConfigProperty(name = "pendopo.mail.from", defaultValue = "Pendopo <pendopo@localhost>")
    private String from;

    @Inject
    @ConfigProperty(name = "pendopo.demo", defaultValue = "false")
    private boolean demo;

    /** More mails of one kind to one person within ten minutes than this leave as one. */
    @Inject
    @ConfigProperty(name = "pendopo.mail.gather-above", defaultValue = "20")
    private int gatherAbove = 20;

    /** Hour of the day at which the mail of the day leaves. */
    @Inject
    @ConfigProperty(name = "pendopo.mail.digest-hour", defaultValue = "7")
    private int digestHour = 7;

    @Inject
    @ConfigProperty(name = "pendopo.zone", defaultValue = "Asia/Jakarta")
    private String zone = "Asia/Jakarta";

    protected MailSettings() {}

    MailSettings(String host, int port, String encryption, String user, String password, String from) {
        this.host = Optional.ofNullable(host);
        this.port = port;
        this.encryption = encryption;
        this.user = Optional.ofNullable(user);
        this.password = Optional.ofNullable(password);
        this.from = from;
    }

    public Transport transport() {
        if (host.filter(name -> !name.isBlank()).isPresent()) {
            return Transport.SMTP;
        }
        return demo ? Transport.CONSOLE : Transport.NONE;
    }

    public String host() {
        return host.orElse("");
    }

    public int port() {
        return port;
    }

    public String encryption() {
        return encryption;
    }

    public Optional<String> user() {
        return user.filter(name -> !name.isBlank());
    }

    public String password() {
        return password.orElse("");
    }

    public String from() {
        return from;
    }

    public int gatherAbove() {
        return gatherAbove;
    }

    /** When the mail of the day leaves next. */
    Instant nextDigest(Instant now) {
        return MailGathering.nextDigest(now, digestHour, ZoneId.of(zone));
    }
}
