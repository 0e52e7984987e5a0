package id.pendopo.web.complaint;

import id.pendopo.domain.complaint.ComplaintState;
import id.pendopo.domain.platform.Page;
import id.pendopo.service.complaint.PublicComplaintRow;
import id.pendopo.service.complaint.PublicComplaints;
import id.pendopo.service.complaint.PublicFilter;
import id.pendopo.service.organization.DistrictRef;
import id.pendopo.service.organization.RegionDirectory;
import id.pendopo.service.organization.VillageRef;
import id.pendopo.web.platform.ListRequest;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Public: complaints everybody may read, as a list and on a map. The address holds everything. */
@Named
@RequestScoped
public class PublicListPage {

    private static final int WORDS = 200;
    private static final int CODE = 20;
    private static final Set<ComplaintState> STATES = java.util.EnumSet.of(
            ComplaintState.AWAITING_FOLLOW_UP,
            ComplaintState.IN_PROGRESS,
            ComplaintState.AWAITING_REPORTER,
            ComplaintState.CLOSED);

    @Inject
    private PublicComplaints complaints;

    @Inject
    private ListRequest address;

    @Inject
    private Choices choices;

    @Inject
    private RegionDirectory regions;

    private PublicFilter filter;
    private Page<PublicComplaintRow> page;
    private List<PublicComplaintRow> points;
    private Map<String, Long> districts;

    @PostConstruct
    void read() {
        filter = filter(address, regions);
    }

    /** A village of another district than the one asked for was chosen before that: the district is what is meant. */
    static PublicFilter filter(ListRequest address, RegionDirectory regions) {
        String district = address.text("district", CODE);
        String village = address.text("village", CODE);
        return new PublicFilter(
                address.text("q", WORDS),
                address.text("category", 40),
                district,
                isElsewhere(village, district, regions) ? null : village,
                address.constant("state", ComplaintState.class),
                address.cursor());
    }

    private static boolean isElsewhere(String village, String district, RegionDirectory regions) {
        Optional<VillageRef> chosen = village == null ? Optional.empty() : regions.findVillage(village);
        Optional<DistrictRef> around = district == null ? Optional.empty() : regions.findDistrict(district);
        return chosen.isPresent()
                && around.isPresent()
                && chosen.get().districtId() != around.get().id();
    }

    /** Villages of the district that was chosen, or in which the chosen village is. */
    public List<SelectItem> getVillages() {
        if (filter.districtCode() != null) {
            return choices.villages(filter.districtCode());
        }
        return filter.villageCode() == null
                ? List.of()
                : regions.findVillage(filter.villageCode())
                        .flatMap(village -> regions.findDistrict(village.districtId()))
                        .map(district -> choices.villages(district.code()))
                        .orElse(List.of());
    }

    public Page<PublicComplaintRow> getPage() {
        if (page == null) {
            page = complaints.list(filter);
        }
        return page;
    }

    public List<PublicComplaintRow> getPoints() {
        if (points == null) {
            points = complaints.points(filter);
        }
        return points;
    }

    public Map<String, Long> getDistricts() {
        if (districts == null) {
            districts = complaints.byDistrict(filter);
        }
        return districts;
    }

    /** The line under a title: what, where and with whom. */
    public String context(PublicComplaintRow row) {
        return Stream.of(
                        row.categoryCode() == null ? null : choices.shortCategoryName(row.categoryCode(), null),
                        row.districtName(),
                        row.agencyShortName())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    public List<SelectItem> getStates() {
        return choices.getStates().stream()
                .filter(item -> STATES.contains(item.getValue()))
                .map(item -> new SelectItem(item.getValue().toString(), item.getLabel()))
                .toList();
    }

    /** The filters of this page, for the feed and the map of the same complaints. */
    public String getQuery() {
        return query(filter);
    }

    static String query(PublicFilter filter) {
        String query = Stream.of(
                        part("q", filter.words()),
                        part("category", filter.categoryCode()),
                        part("district", filter.districtCode()),
                        part("village", filter.villageCode()),
                        part(
                                "state",
                                filter.state() == null ? null : filter.state().name()))
                .filter(part -> part != null)
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private static String part(String name, String value) {
        return value == null ? null : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
