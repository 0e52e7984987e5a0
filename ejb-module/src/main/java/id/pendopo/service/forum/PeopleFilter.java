package id.pendopo.service.forum;

import id.pendopo.domain.forum.StakeholderElement;

/**
 * What of the list of an edition is looked at.
 *
 * @param words part of the name, the delegate's name or the institution; null or empty for any
 * @param element null for all
 * @param part null for everybody but those taken off the list
 */
public record PeopleFilter(String words, StakeholderElement element, Part part) {

    public static final int WORDS_LIMIT = 100;
    public static final PeopleFilter ALL = new PeopleFilter("", null, null);

    /** Which part of the list. */
    public enum Part {
        /** Invited, and has said nothing yet. */
        UNANSWERED("and p.state in ('LISTED', 'SENT')"),
        EXPECTED("and p.origin in ('INVITED', 'REGISTERED') and p.state in ('COMING', 'DELEGATED')"),
        WAITING("and p.state = 'WAITING'"),
        DECLINED("and p.state in ('DECLINED', 'WITHDRAWN')"),
        PRESENT("and a.status = 'PRESENT'"),
        /** Was expected and did not come, excused or not. */
        MISSING("and p.state in ('SENT', 'COMING', 'DELEGATED') and a.status is distinct from 'PRESENT'");

        private final String condition;

        Part(String condition) {
            this.condition = condition;
        }
    }

    String condition() {
        return " " + (part == null ? "and p.state <> 'WITHDRAWN'" : part.condition)
                + " and (? = '' or p.name ilike ? or p.institution ilike ? or p.delegate ilike ?) and (? = '' or p.element = ?)";
    }

    Object[] parameters() {
        String asked = words == null ? "" : words.strip();
        String pattern = asked.isEmpty()
                ? ""
                : "%" + asked.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        String of = element == null ? "" : element.name();
        return new Object[] {pattern, pattern, pattern, pattern, of, of};
    }
}
