package id.pendopo.service.notification;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mail over SMTP, encrypted unless the administrator says otherwise. Every step has a time limit. */
final class SmtpTransport implements MailTransport {

    private static final Pattern REPLY_CODE = Pattern.compile("\\b[45]\\d\\d\\b");
    private static final String CONNECT_MILLIS = "10000";
    private static final String STEP_MILLIS = "20000";

    private final MailSettings settings;
    private final Clock clock;
    private final Session session;

    SmtpTransport(MailSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.session = Session.getInstance(properties(settings));
    }

    private static Properties properties(MailSettings settings) {
        Properties properties = new Properties();
        properties.put("mail.transport.protocol", "smtp");
        properties.put("mail.smtp.host", settings.host());
        properties.put("mail.smtp.port", Integer.toString(settings.port()));
        properties.put("mail.smtp.auth", Boolean.toString(settings.user().isPresent()));
        properties.put("mail.smtp.ssl.enable", Boolean.toString("tls".equals(settings.encryption())));
        boolean startTls = "required".equals(settings.encryption());
        properties.put("mail.smtp.starttls.enable", Boolean.toString(startTls));
        properties.put("mail.smtp.starttls.required", Boolean.toString(startTls));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.connectiontimeout", CONNECT_MILLIS);
        properties.put("mail.smtp.timeout", STEP_MILLIS);
        properties.put("mail.smtp.writetimeout", STEP_MILLIS);
        return properties;
    }

    @Override
    public Connection open() throws DeliveryException {
        try {
            Transport transport = session.getTransport();
            // Without a user the password must be null too, else the name of the operating system's user is tried.
            transport.connect(
                    settings.host(),
                    settings.port(),
                    settings.user().orElse(null),
                    settings.user().isPresent() ? settings.password() : null);
            return new SmtpConnection(transport);
        } catch (MessagingException e) {
            throw new DeliveryException("connect: " + described(e));
        }
    }

    /** What happened, without the words of the server, which often repeat the address. */
    private static String described(MessagingException e) {
        Matcher code = REPLY_CODE.matcher(e.getMessage() == null ? "" : e.getMessage());
        String cause = e.getNextException() == null
                ? ""
                : " (" + e.getNextException().getClass().getSimpleName() + ")";
        return e.getClass().getSimpleName() + cause + (code.find() ? " " + code.group() : "");
    }

    /** One dialogue with the server. */
    private final class SmtpConnection implements Connection {

        private final Transport transport;

        private SmtpConnection(Transport transport) {
            this.transport = transport;
        }

        @Override
        public void send(Mail mail) throws RejectedException, DeliveryException {
            try {
                Message message = message(mail);
                transport.sendMessage(message, message.getAllRecipients());
            } catch (AddressException e) {
                throw new RejectedException("malformed address");
            } catch (SendFailedException e) {
                Address[] invalid = e.getInvalidAddresses();
                if (invalid != null && invalid.length > 0) {
                    throw new RejectedException("refused: " + described(e));
                }
                throw new DeliveryException("send: " + described(e));
            } catch (MessagingException e) {
                throw new DeliveryException("send: " + described(e));
            }
        }

        private Message message(Mail mail) throws MessagingException {
            InternetAddress from = new InternetAddress(settings.from(), true);
            String domain = from.getAddress().substring(from.getAddress().indexOf('@') + 1);
            MimeMessage message = new MimeMessage(session) {
                @Override
                protected void updateMessageID() throws MessagingException {
                    setHeader("Message-ID", "<" + mail.id() + "@" + domain + ">");
                }
            };
            message.setFrom(from);
            message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.address(), true));
            message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
            message.setText(mail.body(), StandardCharsets.UTF_8.name());
            message.setSentDate(Date.from(clock.instant()));
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("Content-Language", mail.locale().getLanguage());
            message.saveChanges();
            return message;
        }

        @Override
        public void close() {
            try {
                transport.close();
            } catch (MessagingException e) {
                System.getLogger(SmtpTransport.class.getName())
                        .log(System.Logger.Level.DEBUG, "Closing the mail connection failed", e);
            }
        }
    }
}
