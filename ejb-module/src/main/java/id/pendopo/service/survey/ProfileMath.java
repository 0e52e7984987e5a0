package id.pendopo.service.survey;

import id.pendopo.domain.survey.Instrument;
import id.pendopo.domain.survey.ProfileDimension;
import id.pendopo.domain.survey.ProfileGroups;
import id.pendopo.domain.survey.ProfileTally;
import id.pendopo.domain.survey.SatisfactionIndex;
import id.pendopo.domain.survey.SmallCells;
import id.pendopo.domain.survey.SurveyTally;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * How satisfied each group of respondents is. What is hidden is decided over all subjects of the period, whoever reads: a group
 * that is hidden of one subject cannot be told from what is shown of its agency and of the others.
 */
final class ProfileMath {

    private final List<SurveyTargetRef> all;
    private final Map<Long, ProfileCounts.Counted> grouped;
    private final int smallest;

    /** @param all subjects of the period, also those the reader may not see */
    ProfileMath(List<SurveyTargetRef> all, Map<Long, ProfileCounts.Counted> grouped, int smallest) {
        this.all = all;
        this.grouped = grouped;
        this.smallest = smallest;
    }

    /** Groups of fewer respondents are hidden. */
    int smallest() {
        return smallest;
    }

    /** How many of these subjects' answers are counted by group by now. */
    long counted(List<SurveyTargetRef> targets) {
        return tally(targets, 0).respondents();
    }

    /**
     * @param instrument null if nothing is asked
     * @param targets whose respondents are shown
     * @param agency null for several agencies
     * @param target null unless about one subject
     * @param live counters that are of this moment
     */
    List<ProfileGroups> of(
            Instrument instrument,
            List<SurveyTargetRef> targets,
            Long agency,
            SurveyTargetRef target,
            Function<List<SurveyTargetRef>, SurveyTally> live) {
        if (instrument == null) {
            return List.of();
        }
        Map<List<SurveyTargetRef>, SurveyTally> now = new LinkedHashMap<>();
        Map<List<SurveyTargetRef>, ProfileTally> then = new LinkedHashMap<>();
        SurveyTally shown = live.apply(targets);
        ProfileTally answers = tally(targets, instrument.size());
        List<ProfileGroups> breakdowns = new ArrayList<>();
        for (ProfileDimension dimension : ProfileDimension.values()) {
            boolean[] hiddenNow = hidden(targets, agency, target, part -> now.computeIfAbsent(part, live)
                    .groups(dimension));
            boolean[] hiddenThen = hidden(
                    targets, agency, target, part -> then.computeIfAbsent(part, some -> tally(some, instrument.size()))
                            .groups(dimension));
            long[] counts = shown.groups(dimension);
            List<ProfileGroups.Group> groups = new ArrayList<>();
            for (int i = 0; i < counts.length; i++) {
                Enum<?> group =
                        i < dimension.groups().size() ? dimension.groups().get(i) : null;
                boolean hidden = hiddenNow[i] || hiddenThen[i];
                groups.add(new ProfileGroups.Group(
                        group,
                        hidden ? null : Long.valueOf(counts[i]),
                        hidden
                                ? null
                                : SatisfactionIndex.of(instrument, answers.answers(dimension, group))
                                        .orElse(null)));
            }
            breakdowns.add(new ProfileGroups(dimension, groups));
        }
        return breakdowns;
    }

    private boolean[] hidden(
            List<SurveyTargetRef> targets,
            Long agency,
            SurveyTargetRef target,
            Function<List<SurveyTargetRef>, long[]> counts) {
        boolean[] whole = SmallCells.ofWhole(counts.apply(all), smallest);
        Map<Long, List<SurveyTargetRef>> byAgency = SurveyMath.byAgency(all);
        List<Long> agencies = List.copyOf(byAgency.keySet());
        long[][] ofAgencies = byAgency.values().stream().map(counts).toArray(long[][]::new);
        boolean[][] hidden = SmallCells.ofParts(ofAgencies, whole, smallest);
        if (agency == null) {
            return targets.size() == all.size() ? whole : several(targets, agencies, ofAgencies, hidden, whole);
        }
        boolean[] ofAgency = hidden[agencies.indexOf(agency)];
        if (target == null) {
            return ofAgency;
        }
        List<SurveyTargetRef> subjects = byAgency.get(agency);
        long[][] ofSubjects =
                subjects.stream().map(one -> counts.apply(List.of(one))).toArray(long[][]::new);
        return SmallCells.ofParts(ofSubjects, ofAgency, smallest)[subjects.indexOf(target)];
    }

    /** Somebody who sees some agencies sees each of them too. */
    private boolean[] several(
            List<SurveyTargetRef> targets,
            List<Long> agencies,
            long[][] counts,
            boolean[][] hidden,
            boolean[] ofNobody) {
        int[] seen = targets.stream()
                .map(SurveyTargetRef::agencyId)
                .distinct()
                .mapToInt(agencies::indexOf)
                .toArray();
        if (seen.length == 0) {
            return ofNobody;
        }
        long[][] some = new long[seen.length][];
        boolean[][] flags = new boolean[seen.length][];
        for (int i = 0; i < seen.length; i++) {
            some[i] = counts[seen[i]];
            flags[i] = hidden[seen[i]];
        }
        return SmallCells.ofSum(some, flags, smallest);
    }

    private ProfileTally tally(List<SurveyTargetRef> targets, int elements) {
        ProfileTally sum = null;
        for (SurveyTargetRef target : targets) {
            ProfileCounts.Counted counted = grouped.get(target.id());
            if (counted != null) {
                sum = sum == null ? new ProfileTally(counted.elements()) : sum;
                sum.add(counted.plain());
                if (target.setAside() == null) {
                    sum.add(counted.suspect());
                }
            }
        }
        return sum == null ? new ProfileTally(elements) : sum;
    }
}
