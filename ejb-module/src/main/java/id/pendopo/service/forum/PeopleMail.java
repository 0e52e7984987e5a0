package id.pendopo.service.forum;

import id.pendopo.domain.forum.AttendanceCode;
import id.pendopo.domain.forum.Participant;
import id.pendopo.domain.notification.Notice;
import id.pendopo.domain.platform.Secrets;
import id.pendopo.domain.platform.Texts;
import id.pendopo.service.notification.Outbox;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;

/**
 * Mail to people of a forum. To an address that somebody typed at the public window one mail goes, and no other until the
 * link in it was used, so that nobody has the government write to a stranger.
 */
@ApplicationScoped
class PeopleMail {

    private static final String PURPOSE = "forum.mail";
    private static final int MARK = 24;

    @Inject
    private Outbox outbox;

    @Inject
    private Secrets secrets;

    @Inject
    private EditionWords words;

    @Inject
    private AgencyDirectory agencies;

    /** The invitation, or one of the news that follow it. */
    void write(String kind, Participant person, PeopleEdition edition) {
        if (person.email().isEmpty() || !person.isMailConfirmed()) {
            return;
        }
        outbox.mail(
                person.email(),
                notice(kind, person, edition, page(person)),
                "en".equals(person.language()) ? Locale.ENGLISH : Texts.INDONESIAN);
    }

    /** The first mail to somebody who registered; its link shows that the address is that person's. */
    void confirm(Participant person, PeopleEdition edition) {
        if (!person.email().isEmpty()) {
            outbox.mail(
                    person.email(),
                    notice("forum.registered", person, edition, page(person) + "&m=" + mark(person.answerCode())),
                    "en".equals(person.language()) ? Locale.ENGLISH : Texts.INDONESIAN);
        }
    }

    /** Whether this is the mark of the link that was mailed with the code. */
    boolean isMark(String answerCode, String mark) {
        return mark != null
                && secrets.keyedHashes(PURPOSE, answerCode).stream()
                        .anyMatch(hash -> MessageDigest.isEqual(
                                HexFormat.of()
                                        .formatHex(hash)
                                        .substring(0, MARK)
                                        .getBytes(),
                                mark.getBytes()));
    }

    private String mark(String answerCode) {
        return HexFormat.of().formatHex(secrets.keyedHash(PURPOSE, answerCode)).substring(0, MARK);
    }

    private static String page(Participant person) {
        return "/public/invitation.xhtml?code=" + person.answerCode();
    }

    private Notice notice(String kind, Participant person, PeopleEdition edition, String link) {
        Locale locale = "en".equals(person.language()) ? Locale.ENGLISH : Texts.INDONESIAN;
        Map<String, String> variables = new HashMap<>();
        variables.put("name", person.name());
        variables.put("forum", words.title(edition, locale));
        variables.put("theme", edition.theme());
        variables.put("day", words.day(edition, locale));
        variables.put("hours", words.hours(edition, locale));
        variables.put("place", words.place(edition));
        variables.put("code", AttendanceCode.grouped(person.code()));
        variables.put(
                "agency",
                agencies.findById(edition.agencyId()).map(AgencyRef::name).orElse(""));
        return new Notice(kind, variables, link);
    }
}
