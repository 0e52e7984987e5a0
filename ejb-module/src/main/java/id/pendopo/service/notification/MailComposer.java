package id.pendopo.service.notification;

import id.pendopo.domain.notification.NoticeTopic;
import id.pendopo.domain.platform.Texts;
import id.pendopo.service.identity.UserDirectory;
import id.pendopo.service.identity.UserRef;
import id.pendopo.service.platform.JsonText;
import id.pendopo.service.platform.PublicAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes the mail of a notice or of several, in the recipient's language and to the address the recipient has when it leaves. */
@ApplicationScoped
class MailComposer {

    /** How many notices a mail names; the inbox has them all. */
    static final int NAMED = 100;

    private static final String INBOX = "/notification/inbox.xhtml";

    private UserDirectory users;
    private PublicAddress publicAddress;
    private KnownNotices notices;

    protected MailComposer() {}

    @Inject
    MailComposer(UserDirectory users, PublicAddress publicAddress, KnownNotices notices) {
        this.users = users;
        this.publicAddress = publicAddress;
        this.notices = notices;
    }

    /**
     * One mail of one notice, or of several to the same person. Empty if there is no address to send it to.
     *
     * @param messages the oldest first; its id is the mail's
     */
    Optional<Mail> compose(List<OutboxQueue.Claimed> messages) {
        OutboxQueue.Claimed first = messages.get(0);
        if (first.userId() == null) {
            return Optional.of(single(first, first.address(), locale(first.language()), null));
        }
        UserRef user = users.find(first.userId());
        if (user.email() == null || user.email().isBlank()) {
            return Optional.empty();
        }
        Locale locale = locale(user.language());
        return Optional.of(
                messages.size() == 1
                        ? single(first, user.email(), locale, user.displayName())
                        : gathered(messages, user.email(), locale, user.displayName()));
    }

    private static Locale locale(String language) {
        return "en".equals(language) ? Locale.ENGLISH : Texts.INDONESIAN;
    }

    private static NoticeText words(OutboxQueue.Claimed message, Locale locale) {
        return NoticeText.of(message.kind(), JsonText.read(message.variables()), locale);
    }

    private Mail single(OutboxQueue.Claimed message, String address, Locale locale, String name) {
        Texts texts = Texts.of(locale);
        NoticeText words = words(message, locale);
        StringBuilder body = new StringBuilder();
        if (name != null) {
            body.append(texts.get("mail.greeting", name)).append("\n\n");
        }
        body.append(words.body()).append("\n\n");
        if (message.link() != null) {
            body.append(texts.get("mail.link")).append('\n');
            body.append(publicAddress.of(message.link())).append("\n\n");
        }
        return mail(message, address, words.subject(), body, name != null, locale);
    }

    /** A list of what each says in one line and where it leads, by topic. */
    private Mail gathered(List<OutboxQueue.Claimed> messages, String address, Locale locale, String name) {
        Texts texts = Texts.of(locale);
        OutboxQueue.Claimed first = messages.get(0);
        StringBuilder body = new StringBuilder();
        body.append(texts.get("mail.greeting", name)).append("\n\n");
        body.append(texts.get(first.digest() ? "mail.digest.intro" : "mail.gathered.intro", messages.size()))
                .append("\n\n");
        List<OutboxQueue.Claimed> named = messages.stream()
                .limit(NAMED)
                .sorted(Comparator.comparing(message -> notices.topic(message.kind())))
                .toList();
        NoticeTopic topic = null;
        for (OutboxQueue.Claimed message : named) {
            if (notices.topic(message.kind()) != topic) {
                topic = notices.topic(message.kind());
                body.append(texts.label(topic)).append('\n');
            }
            body.append("- ").append(words(message, locale).subject()).append('\n');
            if (message.link() != null) {
                body.append("  ").append(publicAddress.of(message.link())).append('\n');
            }
        }
        body.append('\n');
        if (messages.size() > NAMED) {
            body.append(texts.get("mail.more", messages.size() - NAMED)).append('\n');
            body.append(publicAddress.of(INBOX)).append("\n\n");
        }
        String subject = first.digest()
                ? texts.get("mail.digest.subject", messages.size())
                : texts.get("mail.gathered.subject", messages.size(), texts.label(notices.topic(first.kind())));
        return mail(first, address, subject, body, true, locale);
    }

    private static Mail mail(
            OutboxQueue.Claimed first,
            String address,
            String subject,
            StringBuilder body,
            boolean known,
            Locale locale) {
        Texts texts = Texts.of(locale);
        body.append("-- \n").append(texts.get("mail.footer"));
        if (known) {
            body.append('\n').append(texts.get("mail.footer.preference"));
        }
        return new Mail(
                first.messageId().toString(),
                address,
                subject,
                body.append('\n').toString(),
                locale);
    }
}
