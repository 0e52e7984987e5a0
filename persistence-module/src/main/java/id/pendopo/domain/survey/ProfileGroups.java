package id.pendopo.domain.survey;

import java.io.Serializable;
import java.util.List;

/**
 * Respondents by group and how satisfied each is, with small groups hidden so that nobody is recognised.
 *
 * @param groups in their order, the last without a constant being those who did not say
 */
public record ProfileGroups(ProfileDimension dimension, List<Group> groups) implements Serializable {

    public ProfileGroups {
        groups = List.copyOf(groups);
    }

    /**
     * @param group null for those who did not say
     * @param count null if it is too small to be shown, or would tell another that is
     * @param index of its answers; null if hidden, or not counted yet
     */
    public record Group(Enum<?> group, Long count, SatisfactionIndex index) implements Serializable {

        public boolean isHidden() {
            return count == null;
        }
    }
}
