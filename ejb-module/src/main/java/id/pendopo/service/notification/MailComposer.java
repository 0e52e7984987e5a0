package id.pendopo.service.notification;

import id.pendopo.domain.platform.Texts;
import id.pendopo.service.identity.UserDirectory;
import id.pendopo.service.identity.UserRef;
import id.pendopo.service.platform.JsonText;
import id.pendopo.service.platform.PublicAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;

/** Makes the mail of a notice, in the recipient's language and to the address the recipient has when it leaves. */
@ApplicationScoped
class MailComposer {

    private UserDirectory users;
    private PublicAddress publicAddress;

    protected MailComposer() {}

    @Inject
    MailComposer(UserDirectory users, PublicAddress publicAddress) {
        this.users = users;
        this.publicAddress = publicAddress;
    }

    /** Empty if there is no address to send it to. */
    Optional<Mail> compose(OutboxQueue.Claimed message) {
        if (message.userId() == null) {
            return Optional.of(mail(message, message.address(), message.language(), null));
        }
        UserRef user = users.find(message.userId());
        return user.email() == null || user.email().isBlank()
                ? Optional.empty()
                : Optional.of(mail(message, user.email(), user.language(), user.displayName()));
    }

    private Mail mail(OutboxQueue.Claimed message, String address, String language, String name) {
        Locale locale = "en".equals(language) ? Locale.ENGLISH : Texts.INDONESIAN;
        Texts texts = Texts.of(locale);
        NoticeText words = NoticeText.of(message.kind(), JsonText.read(message.variables()), locale);
        StringBuilder body = new StringBuilder();
        if (name != null) {
            body.append(texts.get("mail.greeting", name)).append("\n\n");
        }
        body.append(words.body()).append("\n\n");
        if (message.link() != null) {
            body.append(texts.get("mail.link")).append('\n');
            body.append(publicAddress.of(message.link())).append("\n\n");
        }
        body.append("-- \n").append(texts.get("mail.footer"));
        if (name != null) {
            body.append('\n').append(texts.get("mail.footer.preference"));
        }
        return new Mail(
                message.messageId().toString(),
                address,
                words.subject(),
                body.append('\n').toString(),
                locale);
    }
}
