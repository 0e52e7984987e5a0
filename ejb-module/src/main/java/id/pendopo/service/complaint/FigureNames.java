package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.Channel;
import id.pendopo.domain.complaint.ComplaintClass;
import id.pendopo.domain.complaint.FigureTally;
import id.pendopo.domain.identity.Scope;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.Texts;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import id.pendopo.service.organization.DistrictRef;
import id.pendopo.service.organization.RegionDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Between the numbers figures are kept by and the codes and names people know. */
@ApplicationScoped
class FigureNames {

    private static final Comparator<FigureSlice> MOST_FIRST = Comparator.comparing(
                    (FigureSlice slice) -> -slice.tally().received())
            .thenComparing(slice -> Objects.toString(slice.name(), "~"));

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private RegionDirectory regions;

    @Inject
    private ComplaintReference reference;

    /** @return null for no code */
    Long agency(String code, Scope within) {
        if (ComplaintFilter.NONE.equals(code) && within.governmentWide()) {
            return 0L;
        }
        return code == null
                ? null
                : agencies.findByCode(code)
                        .map(AgencyRef::id)
                        .filter(within::covers)
                        .orElseThrow(() -> new InvalidInputException("agency", "complaint.unknownAgency"));
    }

    List<String> agencyCodes(Collection<Long> ids) {
        return ids.stream()
                .flatMap(id -> agencies.findById(id).stream())
                .map(AgencyRef::code)
                .sorted()
                .toList();
    }

    /** A top category stands for its children as well, unless asked for alone; null for no code. */
    Long[] categories(String code) {
        if (ComplaintFilter.NONE.equals(code)) {
            return new Long[] {0L};
        }
        return code == null ? null : reference.within(code);
    }

    Long district(String code) {
        if (ComplaintFilter.NONE.equals(code)) {
            return 0L;
        }
        return code == null
                ? null
                : regions.findDistrict(code)
                        .map(DistrictRef::id)
                        .orElseThrow(() -> new InvalidInputException("district", "complaint.unknownDistrict"));
    }

    List<FigureSlice> agencies(Map<String, FigureTally> sums) {
        return sums.entrySet().stream()
                .map(entry -> {
                    AgencyRef agency =
                            agencies.findById(Long.valueOf(entry.getKey())).orElse(null);
                    return agency == null
                            ? new FigureSlice(null, null, entry.getValue())
                            : new FigureSlice(agency.code(), agency.shortName(), entry.getValue());
                })
                .sorted(MOST_FIRST)
                .toList();
    }

    /** @param each every category by itself, else the top ones with their children */
    List<FigureSlice> categories(Map<String, FigureTally> sums, boolean each, Locale locale) {
        Map<String, FigureTally> byCode = new HashMap<>();
        sums.forEach((id, tally) -> {
            CategoryRef category = reference.category(Long.valueOf(id));
            String code = category == null
                    ? ""
                    : each || category.parentCode() == null ? category.code() : category.parentCode();
            byCode.computeIfAbsent(code, fresh -> new FigureTally()).add(tally);
        });
        List<FigureSlice> slices = new ArrayList<>();
        byCode.forEach((code, tally) -> {
            CategoryRef category = code.isEmpty() ? null : reference.category(code);
            slices.add(
                    category == null
                            ? new FigureSlice(null, null, tally)
                            : new FigureSlice(
                                    code,
                                    category.name(locale),
                                    each && reference.within(code).length > 1 ? ComplaintFilter.ONLY + code : code,
                                    tally));
        });
        slices.sort(MOST_FIRST);
        return slices;
    }

    List<FigureSlice> districts(Map<String, FigureTally> sums) {
        return sums.entrySet().stream()
                .map(entry -> {
                    DistrictRef district =
                            regions.findDistrict(Long.valueOf(entry.getKey())).orElse(null);
                    return district == null
                            ? new FigureSlice(null, null, entry.getValue())
                            : new FigureSlice(district.code(), district.name(), entry.getValue());
                })
                .sorted(MOST_FIRST)
                .toList();
    }

    List<FigureSlice> classes(Map<String, FigureTally> sums, Texts texts) {
        return sums.entrySet().stream()
                .map(entry -> new FigureSlice(
                        entry.getKey(), texts.label(ComplaintClass.valueOf(entry.getKey())), entry.getValue()))
                .sorted(MOST_FIRST)
                .toList();
    }

    List<FigureSlice> channels(Map<String, FigureTally> sums, Texts texts) {
        return sums.entrySet().stream()
                .map(entry ->
                        new FigureSlice(entry.getKey(), texts.label(Channel.valueOf(entry.getKey())), entry.getValue()))
                .sorted(MOST_FIRST)
                .toList();
    }
}
