package id.pendopo.service.survey;

import id.pendopo.domain.survey.GovernmentIndex;
import id.pendopo.domain.survey.GovernmentIndex.Part;
import id.pendopo.domain.survey.GovernmentIndex.Way;
import id.pendopo.domain.survey.Instrument;
import id.pendopo.domain.survey.Refusal;
import id.pendopo.domain.survey.SampleSize;
import id.pendopo.domain.survey.SatisfactionIndex;
import id.pendopo.domain.survey.SurveyTally;
import id.pendopo.domain.survey.WeightMode;
import id.pendopo.service.organization.AgencyRef;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongFunction;

/** Makes results of counters. Sees only the subjects it is given: whoever calls has chosen those the reader may see. */
final class SurveyMath {

    private final SurveyPeriodRef period;
    private final Questionnaire questionnaire;
    private final Instrument instrument;
    private final Map<Long, SurveyRows.Counted> counts;
    private final LongFunction<AgencyRef> agencies;

    SurveyMath(
            SurveyPeriodRef period,
            Questionnaire questionnaire,
            Map<Long, SurveyRows.Counted> counts,
            LongFunction<AgencyRef> agencies) {
        this.period = period;
        this.questionnaire = questionnaire;
        this.instrument = questionnaire.elements().isEmpty() ? null : questionnaire.instrument();
        this.counts = counts;
        this.agencies = agencies;
    }

    /**
     * @param agency null for the government
     * @param target null unless about one subject
     * @param profiles knows all subjects of the period
     */
    SurveyReport report(
            List<SurveyTargetRef> targets,
            AgencyRef agency,
            SurveyTargetRef target,
            Map<Long, Map<Refusal, Long>> refusals,
            ProfileMath profiles) {
        SurveyTally counted = counted(targets, false);
        SatisfactionIndex index = index(counted);
        long suspects = targets.stream().mapToLong(this::suspects).sum();
        long setAside = targets.stream()
                .filter(one -> one.setAside() != null)
                .mapToLong(this::suspects)
                .sum();
        List<SurveyLine> lines = target != null ? List.of() : agency != null ? subjects(targets) : agencies(targets);
        return new SurveyReport(
                period,
                questionnaire,
                agency == null ? null : agency.code(),
                agency == null ? null : agency.name(),
                target,
                index,
                suspects,
                setAside,
                suspects == 0 ? null : index(counted(targets, true)),
                lines,
                agency == null ? values(targets, index) : Map.of(),
                modes(counted),
                profiles.of(
                        instrument,
                        targets,
                        agency == null ? null : Long.valueOf(agency.id()),
                        target,
                        some -> counted(some, false)),
                profiles.smallest(),
                Math.max(0, counted.respondents() - profiles.counted(targets)),
                sum(targets, refusals));
    }

    private Map<WeightMode, BigDecimal> modes(SurveyTally tally) {
        Map<WeightMode, BigDecimal> modes = new EnumMap<>(WeightMode.class);
        if (instrument != null) {
            for (WeightMode mode : WeightMode.values()) {
                SatisfactionIndex.of(instrument, tally.answers(), mode)
                        .ifPresent(index -> modes.put(mode, index.value()));
            }
        }
        return modes;
    }

    /** The exact index of some subjects; null if nobody answered. */
    SatisfactionIndex index(List<SurveyTargetRef> targets) {
        return index(counted(targets, false));
    }

    private SatisfactionIndex index(SurveyTally tally) {
        return instrument == null
                ? null
                : SatisfactionIndex.of(instrument, tally.answers()).orElse(null);
    }

    /** @param otherwise whether suspicious answers are taken the other way than was decided */
    private SurveyTally counted(List<SurveyTargetRef> targets, boolean otherwise) {
        SurveyTally sum = new SurveyTally(questionnaire.elements().size());
        for (SurveyTargetRef target : targets) {
            SurveyRows.Counted counted = counts.get(target.id());
            if (counted != null) {
                sum.add(counted.plain());
                if (target.setAside() == null != otherwise) {
                    sum.add(counted.suspect());
                }
            }
        }
        return sum;
    }

    private long suspects(SurveyTargetRef target) {
        SurveyRows.Counted counted = counts.get(target.id());
        return counted == null ? 0 : counted.suspect().respondents();
    }

    /** What several subjects give together, as one line. */
    SurveyLine together(String code, String name, List<SurveyTargetRef> own) {
        SurveyTally tally = counted(own, false);
        boolean known = own.stream().allMatch(target -> target.population() != null);
        Long needed = known
                ? SampleSize.of(
                        own.stream().mapToLong(SurveyTargetRef::population).sum())
                : null;
        return new SurveyLine(
                code,
                name,
                index(tally),
                tally.respondents(),
                own.stream().mapToLong(this::suspects).sum(),
                own.size(),
                needed == null ? null : tally.respondents() >= needed ? 1 : 0,
                needed);
    }

    List<SurveyLine> subjects(List<SurveyTargetRef> targets) {
        List<SurveyLine> lines = new ArrayList<>();
        for (SurveyTargetRef target : targets) {
            SurveyTally tally = counted(List.of(target), false);
            Long needed = target.population() == null ? null : SampleSize.of(target.population());
            lines.add(new SurveyLine(
                    target.code(),
                    target.name(),
                    index(tally),
                    tally.respondents(),
                    suspects(target),
                    1,
                    needed == null ? null : tally.respondents() >= needed ? 1 : 0,
                    needed));
        }
        return lines;
    }

    private List<SurveyLine> agencies(List<SurveyTargetRef> targets) {
        List<SurveyLine> lines = new ArrayList<>();
        byAgency(targets).forEach((agency, own) -> {
            SurveyTally tally = counted(own, false);
            List<SurveyLine> subjects = subjects(own);
            boolean known = subjects.stream().anyMatch(subject -> subject.needed() != null);
            AgencyRef name = agencies.apply(agency);
            lines.add(new SurveyLine(
                    name.code(),
                    name.name(),
                    index(tally),
                    tally.respondents(),
                    own.stream().mapToLong(this::suspects).sum(),
                    own.size(),
                    known
                            ? subjects.stream()
                                    .map(SurveyLine::enough)
                                    .filter(Objects::nonNull)
                                    .mapToInt(Integer::intValue)
                                    .sum()
                            : null,
                    null));
        });
        lines.sort(Comparator.comparing(SurveyLine::name, String.CASE_INSENSITIVE_ORDER));
        return lines;
    }

    /** Values of the whole: by each way, as far as it can be said. */
    private Map<Way, BigDecimal> values(List<SurveyTargetRef> targets, SatisfactionIndex pooled) {
        Map<Way, BigDecimal> values = new EnumMap<>(Way.class);
        if (pooled == null) {
            return values;
        }
        values.put(Way.POOLED, pooled.value());
        List<Part> parts = new ArrayList<>();
        boolean weighable = true;
        for (List<SurveyTargetRef> own : byAgency(targets).values()) {
            SatisfactionIndex index = index(own);
            if (index != null) {
                boolean known = own.stream().allMatch(target -> target.population() != null);
                weighable &= known;
                parts.add(new Part(
                        index.converted(),
                        known
                                ? own.stream()
                                        .mapToLong(SurveyTargetRef::population)
                                        .sum()
                                : 0));
            }
        }
        GovernmentIndex.mean(parts.stream().map(Part::converted).toList())
                .ifPresent(mean -> values.put(Way.MEAN_OF_AGENCIES, mean));
        if (weighable) {
            GovernmentIndex.weighted(parts).ifPresent(mean -> values.put(Way.WEIGHTED, mean));
        }
        return values;
    }

    static Map<Long, List<SurveyTargetRef>> byAgency(List<SurveyTargetRef> targets) {
        Map<Long, List<SurveyTargetRef>> byAgency = new LinkedHashMap<>();
        targets.forEach(target -> byAgency.computeIfAbsent(target.agencyId(), id -> new ArrayList<>())
                .add(target));
        return byAgency;
    }

    private static Map<Refusal, Long> sum(List<SurveyTargetRef> targets, Map<Long, Map<Refusal, Long>> refusals) {
        Map<Refusal, Long> sum = new EnumMap<>(Refusal.class);
        targets.forEach(target -> refusals.getOrDefault(target.id(), Map.of())
                .forEach((reason, times) -> sum.merge(reason, times, Long::sum)));
        return sum;
    }
}
