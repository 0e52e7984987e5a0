package id.pendopo.domain.survey;

import java.util.List;

/** By what respondents are told apart, and where each group stands in the counters. */
public enum ProfileDimension {
    SEX(Sex.values()),
    AGE(AgeBand.values()),
    EDUCATION(Education.values()),
    JOB(Job.values()),
    SESSION(Session.values());

    private final List<Enum<?>> groups;

    ProfileDimension(Enum<?>[] groups) {
        this.groups = List.of(groups);
    }

    public List<Enum<?>> groups() {
        return groups;
    }

    /** The group a respondent belongs to; null if not said. */
    public Enum<?> of(Profile profile) {
        return switch (this) {
            case SEX -> profile.sex();
            case AGE -> profile.age() == null ? null : AgeBand.of(profile.age());
            case EDUCATION -> profile.education();
            case JOB -> profile.job();
            case SESSION -> profile.session();
        };
    }

    /**
     * The group an answer as it is kept belongs to.
     *
     * @param number place of the constant, from 1; for {@link #AGE} the years
     * @return null if not said
     */
    public Enum<?> numbered(int number) {
        if (number == 0) {
            return null;
        }
        return this == AGE ? AgeBand.of(number) : groups.get(number - 1);
    }

    /** Where the first group of this dimension stands. */
    public int from() {
        int from = 0;
        for (ProfileDimension before : values()) {
            if (before == this) {
                break;
            }
            from += before.groups.size();
        }
        return from;
    }

    /** How many counters all dimensions have. */
    public static int size() {
        ProfileDimension last = values()[values().length - 1];
        return last.from() + last.groups.size();
    }
}
