package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.Channel;
import id.pendopo.domain.complaint.ComplaintClass;
import id.pendopo.domain.complaint.ComplaintVisibility;
import id.pendopo.domain.complaint.FigureDimension;
import id.pendopo.domain.complaint.FigureTally;
import id.pendopo.domain.complaint.FigureTier;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.identity.Scope;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.Texts;
import id.pendopo.service.calendar.Calendars;
import id.pendopo.service.identity.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Figures about complaints, read from the sums that are kept and never from the complaints, so they open as fast with a
 * million as with a thousand. What may be counted is {@link ComplaintVisibility}'s to say.
 */
@Stateless
public class FigureBoard {

    /** More months than anybody compares. */
    public static final int MONTHS_MAX = 120;

    @Inject
    private FigureReader reader;

    @Inject
    private FigureNames names;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private Calendars calendars;

    @Inject
    private Clock clock;

    /** The last twelve months, this one among them. */
    @RolesAllowed(Permission.COMPLAINT_FIGURES)
    public FigureFilter usual() {
        YearMonth now = thisMonth();
        return FigureFilter.of(now.minusMonths(11), now);
    }

    /** The month it is where the government is. */
    @RolesAllowed(Permission.COMPLAINT_FIGURES)
    public YearMonth thisMonth() {
        return YearMonth.from(calendars.current().dayOf(clock.instant()));
    }

    /** The codes of the agencies whose figures the caller sees; null for all. */
    @RolesAllowed(Permission.COMPLAINT_FIGURES)
    public java.util.List<String> agencies() {
        Scope scope = scopes().get(FigureTier.PUBLIC);
        return scope.governmentWide() ? null : names.agencyCodes(scope.agencies());
    }

    /**
     * The figures for some months, within the caller's scope.
     *
     * @param by what the figures are also told apart by; the lists of the others are empty
     * @param locale of the names
     * @throws InvalidInputException for months out of order, more than {@link #MONTHS_MAX} of them, or an unknown code;
     *     an agency out of scope is as unknown as one that does not exist
     */
    @RolesAllowed(Permission.COMPLAINT_FIGURES)
    public FigureReport read(FigureFilter filter, Set<FigureDimension> by, Locale locale) {
        if (filter.from().isAfter(filter.to())
                || filter.from().plusMonths(MONTHS_MAX).isBefore(filter.to())) {
            throw new InvalidInputException("from", "complaint.figureMonths", MONTHS_MAX);
        }
        Map<FigureTier, Scope> scopes = scopes();
        Long agency = names.agency(filter.agency(), scopes.get(FigureTier.PUBLIC));
        Narrow narrow = new Narrow(
                scopes,
                agency,
                names.categories(filter.category()),
                names.district(filter.district()),
                filter.channel(),
                filter.type(),
                filter.from().atDay(1),
                filter.to().atDay(1));
        FigureQuery ever = narrow.everBefore(thisMonth().atDay(1));
        // Sums of all months are as quickly read as those of some; facts are not.
        SortedMap<YearMonth, FigureTally> all = reader.byMonth(ever.isSummed(null) ? ever : narrow.period());
        SortedMap<YearMonth, Long> backlog = backlog(all, ever);
        SortedMap<YearMonth, FigureTally> months = months(all, filter);
        Instant now = clock.instant();
        return new FigureReport(
                filter,
                sum(months),
                months,
                backlog,
                sum(all).unaccounted(),
                names.agencies(told(FigureDimension.AGENCY, by, narrow)),
                names.categories(told(FigureDimension.CATEGORY, by, narrow), filter.category() != null, locale),
                names.districts(told(FigureDimension.DISTRICT, by, narrow)),
                names.channels(told(FigureDimension.CHANNEL, by, narrow), Texts.of(locale)),
                names.classes(told(FigureDimension.CLASS, by, narrow), Texts.of(locale)),
                reader.countedAt(now),
                scopes.get(FigureTier.PUBLIC).governmentWide(),
                scopes.get(FigureTier.CONFIDENTIAL).equals(scopes.get(FigureTier.PUBLIC)),
                lists(scopes, agency));
    }

    private SortedMap<YearMonth, Long> backlog(SortedMap<YearMonth, FigureTally> all, FigureQuery ever) {
        if (!ever.isSummed(null)) {
            return reader.open(ever);
        }
        SortedMap<YearMonth, Long> backlog = new TreeMap<>();
        all.forEach((month, tally) -> backlog.put(month, tally.open()));
        backlog.values().removeIf(open -> open == 0);
        return backlog;
    }

    /** Each month asked for; those before the first complaint ever tell nothing. */
    private static SortedMap<YearMonth, FigureTally> months(
            SortedMap<YearMonth, FigureTally> all, FigureFilter filter) {
        SortedMap<YearMonth, FigureTally> months = new TreeMap<>();
        YearMonth first = all.isEmpty() || all.firstKey().isAfter(filter.to()) ? filter.to() : all.firstKey();
        for (YearMonth month = first.isAfter(filter.from()) ? first : filter.from();
                !month.isAfter(filter.to());
                month = month.plusMonths(1)) {
            months.put(month, all.getOrDefault(month, new FigureTally()));
        }
        return months;
    }

    private Map<String, FigureTally> told(FigureDimension dimension, Set<FigureDimension> by, Narrow narrow) {
        return by.contains(dimension) ? reader.by(dimension, narrow.period()) : Map.of();
    }

    private static FigureTally sum(SortedMap<YearMonth, FigureTally> months) {
        FigureTally sum = new FigureTally();
        months.values().forEach(sum::add);
        return sum;
    }

    private Map<FigureTier, Scope> scopes() {
        return ComplaintVisibility.figures(currentCaller.get());
    }

    /** Lists are within {@code complaint.read}: only where that reaches as far do they show what the figures count. */
    private boolean lists(Map<FigureTier, Scope> scopes, Long agency) {
        Caller caller = currentCaller.get();
        Scope counted = scopes.get(FigureTier.PUBLIC).and(agency == null ? Scope.EVERYWHERE : Scope.of(agency));
        return counted.and(caller.scope(Permission.COMPLAINT_READ)).equals(counted);
    }

    /** What the figures are narrowed to. */
    private record Narrow(
            Map<FigureTier, Scope> scopes,
            Long agency,
            Long[] categories,
            Long district,
            Channel channel,
            ComplaintClass type,
            LocalDate from,
            LocalDate to) {

        FigureQuery period() {
            return narrowed().months(from, to);
        }

        FigureQuery everBefore(LocalDate thisMonth) {
            return narrowed().months(null, thisMonth.isAfter(to) ? thisMonth : to);
        }

        private FigureQuery narrowed() {
            return new FigureQuery(scopes)
                    .only(FigureDimension.AGENCY, agency)
                    .only(FigureDimension.CATEGORY, categories)
                    .only(FigureDimension.DISTRICT, district)
                    .only(FigureDimension.CHANNEL, channel == null ? null : channel.name())
                    .only(FigureDimension.CLASS, type == null ? null : type.name());
        }
    }
}
