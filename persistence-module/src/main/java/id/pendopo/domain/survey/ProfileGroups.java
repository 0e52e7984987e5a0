package id.pendopo.domain.survey;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Respondents by group, with small groups hidden so that nobody is recognised. Where one group alone would be hidden, the next
 * smallest is hidden with it: otherwise the total would tell.
 *
 * @param groups in their order, the last without a constant being those who did not say
 */
public record ProfileGroups(ProfileDimension dimension, List<Group> groups) implements Serializable {

    /** @param count null if it is too small to be shown */
    public record Group(Enum<?> group, Long count) implements Serializable {

        public boolean isHidden() {
            return count == null;
        }
    }

    public static ProfileGroups of(ProfileDimension dimension, SurveyTally tally) {
        List<Group> all = new ArrayList<>();
        dimension.groups().forEach(group -> all.add(new Group(group, tally.count(dimension, group))));
        all.add(new Group(null, tally.unsaid(dimension)));
        return new ProfileGroups(dimension, hidden(all));
    }

    private static List<Group> hidden(List<Group> all) {
        List<Group> shown = new ArrayList<>(all);
        long hidden = 0;
        for (int i = 0; i < shown.size(); i++) {
            long count = shown.get(i).count();
            if (count > 0 && count < SurveyLimits.SMALLEST_GROUP) {
                shown.set(i, new Group(shown.get(i).group(), null));
                hidden++;
            }
        }
        if (hidden == 1) {
            shown.stream()
                    .filter(group -> !group.isHidden() && group.count() > 0)
                    .min(Comparator.comparing(Group::count))
                    .ifPresent(next -> shown.set(shown.indexOf(next), new Group(next.group(), null)));
        }
        return List.copyOf(shown);
    }
}
