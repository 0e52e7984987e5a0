package id.pendopo.service.survey;

import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.survey.SampleSize;
import id.pendopo.service.platform.Database;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How far collecting is: who asks people sees while asking whether they are enough. */
@Stateless
public class SurveyProgress {

    @Inject
    private SurveyTargets targets;

    @Inject
    private Database database;

    /**
     * A subject while answers are collected.
     *
     * @param respondents whose answers count
     * @param needed by Krejcie and Morgan; null while nobody has said how many people it serves
     */
    public record Collected(String code, long respondents, Long needed) implements Serializable {

        /** Whether the sample is large enough; false if that cannot be said. */
        public boolean enough() {
            return needed != null && respondents >= needed;
        }
    }

    /** The subjects for which the caller can enter forms today, by code. */
    @RolesAllowed(Permission.SURVEY_ENTER)
    public Map<String, Collected> enterable() {
        List<SurveyTargetRef> open = targets.enterable();
        if (open.isEmpty()) {
            return Map.of();
        }
        Long[] ids = open.stream().map(SurveyTargetRef::id).toArray(Long[]::new);
        return database
                .list(
                        """
                        select t.code, t.population,
                               coalesce(sum(c.respondents) filter (where not c.suspect or t.set_aside is null), 0) as many
                        from survey_target t left join survey_count c on c.target_id = t.id
                        where t.id = any (?) group by t.id""",
                        SurveyProgress::collected,
                        (Object) ids)
                .stream()
                .collect(Collectors.toMap(Collected::code, Function.identity()));
    }

    private static Collected collected(ResultSet row) throws SQLException {
        Long population = row.getObject("population", Long.class);
        return new Collected(
                row.getString("code"), row.getLong("many"), population == null ? null : SampleSize.of(population));
    }
}
