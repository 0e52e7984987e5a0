package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.Complaint;
import id.pendopo.domain.complaint.ComplaintVisibility;
import id.pendopo.domain.complaint.EventVisibility;
import id.pendopo.service.identity.Callers;
import id.pendopo.service.identity.UserDirectory;
import id.pendopo.service.identity.UserRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Colleagues named in internal notes by {@code @sign-in-name}. Only who may read the note is told of it; to others the
 * complaint does not exist.
 */
@ApplicationScoped
public class ComplaintMentions {

    /** More than these are not looked for. */
    private static final int MOST = 20;

    private static final Pattern MENTION =
            Pattern.compile("(?<![\\w@.])@([a-zA-Z0-9](?:[a-zA-Z0-9._-]{0,58}[a-zA-Z0-9])?)");

    @Inject
    private UserDirectory users;

    @Inject
    private Callers callers;

    @Inject
    private ComplaintNotices notices;

    /** Tells those named in a note of it. */
    void tell(Complaint complaint, String note) {
        people(complaint, names(note)).forEach(person -> notices.toPerson(complaint, person, "complaint.mentioned"));
    }

    /** Names in a note that nobody has who may read it; unknown ones and closed-out ones are not told apart. */
    List<String> strangers(Complaint complaint, String note) {
        Set<String> names = names(note);
        people(complaint, names).forEach(person -> names.remove(person.name()));
        return List.copyOf(names);
    }

    private List<UserRef> people(Complaint complaint, Set<String> names) {
        return users.named(names).stream()
                .filter(person -> callers.active(person.id())
                        .filter(caller -> ComplaintVisibility.sees(complaint, caller)
                                && ComplaintVisibility.reads(EventVisibility.INTERNAL, complaint, caller))
                        .isPresent())
                .toList();
    }

    static Set<String> names(String note) {
        Set<String> names = new LinkedHashSet<>();
        Matcher mention = MENTION.matcher(note == null ? "" : note);
        while (mention.find() && names.size() < MOST) {
            names.add(mention.group(1).toLowerCase(Locale.ROOT));
        }
        return names;
    }
}
