package id.pendopo.web.complaint;

import id.pendopo.domain.complaint.ArchiveReason;
import id.pendopo.domain.complaint.Channel;
import id.pendopo.domain.complaint.ComplaintClass;
import id.pendopo.domain.complaint.ComplaintState;
import id.pendopo.domain.complaint.MissingItem;
import id.pendopo.service.complaint.Assigned;
import id.pendopo.service.complaint.Categories;
import id.pendopo.service.complaint.CategoryRef;
import id.pendopo.service.complaint.ComplaintFilter;
import id.pendopo.service.complaint.ComplaintSort;
import id.pendopo.service.complaint.PublicServices;
import id.pendopo.service.complaint.QueueTab;
import id.pendopo.service.complaint.ServiceRef;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import id.pendopo.service.organization.DistrictRef;
import id.pendopo.service.organization.RegionDirectory;
import id.pendopo.service.organization.VillageRef;
import id.pendopo.web.platform.WebTexts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.omnifaces.util.Faces;

/** What the selects of the complaint pages offer. All of it is in memory, nothing here costs a query. */
@Named("complaintChoices")
@RequestScoped
public class Choices {

    /** Ways a service officer records from; the others are other systems' own. */
    private static final List<Channel> AT_THE_DESK = List.of(
            Channel.COUNTER,
            Channel.PHONE,
            Channel.LETTER,
            Channel.SOCIAL_MEDIA,
            Channel.WHATSAPP,
            Channel.SMS,
            Channel.EMAIL,
            Channel.CALL_CENTRE_112);

    @Inject
    private Categories categories;

    @Inject
    private AgencyDirectory agencies;

    @Inject
    private PublicServices services;

    @Inject
    private RegionDirectory regions;

    private List<CategoryRef> active;

    public List<SelectItem> getClasses() {
        return labelled(List.of(ComplaintClass.values()));
    }

    /** Classes with a sentence on each, for those who must choose one. */
    public List<SelectItem> getExplainedClasses() {
        WebTexts texts = texts();
        return Arrays.stream(ComplaintClass.values())
                .map(type -> new SelectItem(type, texts.label(type), texts.get("complaint.class.help." + type.name())))
                .toList();
    }

    public List<SelectItem> getChannels() {
        return labelled(List.of(Channel.values()));
    }

    public List<SelectItem> getDeskChannels() {
        return labelled(AT_THE_DESK);
    }

    public List<SelectItem> getStates() {
        return labelled(List.of(ComplaintState.values()));
    }

    public List<SelectItem> getArchiveReasons() {
        return labelled(List.of(ArchiveReason.values()));
    }

    public List<SelectItem> getMissingItems() {
        return labelled(List.of(MissingItem.values()));
    }

    public List<SelectItem> getServices() {
        return services.active().stream()
                .map(service -> new SelectItem(service.code(), service.name()))
                .toList();
    }

    public String serviceName(String code) {
        return services.active().stream()
                .filter(service -> service.code().equals(code))
                .map(ServiceRef::name)
                .findFirst()
                .orElse(code);
    }

    /** Best first. */
    public List<SelectItem> getRatings() {
        WebTexts texts = texts();
        return IntStream.iterate(5, stars -> stars > 0, stars -> stars - 1)
                .mapToObj(stars -> new SelectItem(stars, texts.get("complaint.rating." + stars)))
                .toList();
    }

    public List<SelectItem> getDues() {
        WebTexts texts = texts();
        return Arrays.stream(ListQuery.Due.values())
                .map(due -> new SelectItem(due.name(), texts.get("complaint.queue.due." + due.name())))
                .toList();
    }

    /** Relevance only where words are looked for. */
    public List<SelectItem> getSorts() {
        WebTexts texts = texts();
        String words = Faces.getRequestParameter(ListQuery.TEXT);
        return Arrays.stream(ComplaintSort.values())
                .filter(sort -> sort != ComplaintSort.RELEVANCE || (words != null && !words.isBlank()))
                .map(sort -> new SelectItem(sort.name(), texts.get("complaint.queue.sort." + sort.name())))
                .toList();
    }

    /** Where complaints stand, for the map; without a choice it shows all. */
    public List<SelectItem> getViews() {
        WebTexts texts = texts();
        return Arrays.stream(QueueTab.values())
                .filter(view -> view != QueueTab.ALL)
                .map(view -> new SelectItem(view.name(), texts.get("complaint.queue.tab." + view.name())))
                .toList();
    }

    public List<SelectItem> getAssigned() {
        WebTexts texts = texts();
        return Arrays.stream(Assigned.values())
                .map(who -> new SelectItem(who.name(), texts.get("complaint.queue.assigned." + who.name())))
                .toList();
    }

    public List<SelectItem> getAgencies() {
        return agencies.active().stream()
                .map(agency -> new SelectItem(agency.code(), agency.name()))
                .toList();
    }

    public List<SelectItem> getDistricts() {
        return regions.districts().stream()
                .map(district -> new SelectItem(district.code(), district.name()))
                .toList();
    }

    /** Villages of a district; none before a district is chosen. */
    public List<SelectItem> villages(String districtCode) {
        if (districtCode == null || districtCode.isEmpty()) {
            return List.of();
        }
        return regions.findDistrict(districtCode).map(DistrictRef::id).map(regions::villages).orElse(List.of()).stream()
                .map(village -> new SelectItem(village.code(), village.name()))
                .toList();
    }

    /** Both levels in one list: each top category as a heading, itself first under it. */
    public List<SelectItem> getCategories() {
        List<SelectItem> groups = new ArrayList<>();
        for (CategoryRef top : active()) {
            if (top.parentCode() != null) {
                continue;
            }
            List<SelectItem> under = new ArrayList<>();
            under.add(new SelectItem(top.code(), texts().get("complaint.category.general", named(top))));
            active().stream()
                    .filter(child -> top.code().equals(child.parentCode()))
                    .forEach(child -> under.add(new SelectItem(child.code(), named(child))));
            SelectItemGroup group = new SelectItemGroup(named(top));
            group.setSelectItems(under);
            groups.add(group);
        }
        return groups;
    }

    public List<SelectItem> getTopCategories() {
        return active().stream()
                .filter(category -> category.parentCode() == null)
                .map(category -> new SelectItem(category.code(), named(category)))
                .toList();
    }

    private List<CategoryRef> active() {
        if (active == null) {
            active = categories.active();
        }
        return active;
    }

    public String agencyName(String code) {
        AgencyRef agency = code == null ? null : agencies.findByCode(code).orElse(null);
        return agency == null ? code : agency.name();
    }

    public String districtName(String code) {
        return code == null
                ? null
                : regions.findDistrict(code).map(DistrictRef::name).orElse(code);
    }

    public String villageName(String code) {
        return code == null
                ? null
                : regions.findVillage(code).map(VillageRef::name).orElse(code);
    }

    /** What a filter of lists and figures says in the address, in words; null if it says nothing. */
    public String shown(String filter) {
        String code = Faces.getRequestParameter(filter);
        if (code == null || code.isBlank()) {
            return null;
        }
        if (ComplaintFilter.NONE.equals(code)) {
            return texts().get("complaint.figures.none." + filter);
        }
        return switch (filter) {
            case ListQuery.CATEGORY -> code.startsWith(ComplaintFilter.ONLY)
                    ? texts().get(
                                    "complaint.category.general",
                                    categoryName(code.substring(ComplaintFilter.ONLY.length())))
                    : categoryName(code);
            case ListQuery.DISTRICT -> districtName(code);
            case ListQuery.AGENCY -> agencyName(code);
            default -> code;
        };
    }

    /** Both levels: "Infrastruktur › Jalan rusak". */
    public String categoryName(String code) {
        CategoryRef category = code == null ? null : categories.byCode(code);
        if (category == null) {
            return code;
        }
        return category.parentCode() == null
                ? named(category)
                : categoryName(category.parentCode()) + " › " + named(category);
    }

    /** One level alone; what was kept with the complaint where the category is unknown. */
    public String shortCategoryName(String code, String otherwise) {
        CategoryRef category = code == null ? null : categories.byCode(code);
        return category == null ? otherwise : named(category);
    }

    private static String named(CategoryRef category) {
        return category.name(Faces.getLocale());
    }

    private static List<SelectItem> labelled(List<? extends Enum<?>> constants) {
        WebTexts texts = texts();
        return constants.stream()
                .map(constant -> new SelectItem(constant, texts.label(constant)))
                .toList();
    }

    private static WebTexts texts() {
        return WebTexts.of(Faces.getLocale());
    }
}
