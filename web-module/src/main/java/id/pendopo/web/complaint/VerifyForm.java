package id.pendopo.web.complaint;

import id.pendopo.domain.complaint.ComplaintClass;
import id.pendopo.domain.standard.StandardComponent;
import id.pendopo.service.complaint.ComplaintDetail;
import id.pendopo.service.complaint.ComplaintVerification;
import id.pendopo.service.complaint.Disposition;
import id.pendopo.service.complaint.RoutingGuess;
import id.pendopo.service.complaint.RoutingSuggestion;
import id.pendopo.service.complaint.RoutingSuggestions;
import id.pendopo.web.platform.WebTexts;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;

/** The coordinator's decision on a new report. Nothing that must be decided has a default. */
@Named
@ViewScoped
public class VerifyForm implements Serializable {

    @Inject
    private DetailPage page;

    @Inject
    private ComplaintVerification verification;

    @Inject
    private RoutingSuggestions suggestions;

    @Inject
    private Choices choices;

    private RoutingSuggestion suggestion;

    private ComplaintClass type;
    private Boolean supervision;
    private String category;
    private String agency;
    private String reportedAgency;
    private Boolean anonymous;
    private Boolean confidential;
    private String title;
    private String service;
    private StandardComponent component;
    private String note;

    /**
     * Starts from what the reporter said; supervision level, agency and visibility stay open on purpose. A suggestion is
     * taken only where the coordinator followed its link, which names it in the address.
     */
    @PostConstruct
    void prepare() {
        ComplaintDetail complaint = page.getComplaint();
        String taken = Faces.getRequestParameter("category");
        type = complaint.type();
        category = taken == null ? complaint.categoryCode() : taken;
        agency = Faces.getRequestParameter("agency");
        title = complaint.title();
        service = complaint.serviceCode();
        component = complaint.component();
        suggestion = suggestions.suggest(complaint.title(), complaint.story());
    }

    /** Whether there is anything to suggest. */
    public boolean isSuggested() {
        return !suggestion.isEmpty();
    }

    public String getLikelyCategories() {
        return words(suggestion.categories(), choices::categoryName);
    }

    public String getLikelyAgencies() {
        return words(suggestion.agencies(), choices::agencyName);
    }

    public String getFirstCategory() {
        return first(suggestion.categories());
    }

    public String getFirstAgency() {
        return first(suggestion.agencies());
    }

    private static String first(List<RoutingGuess> guesses) {
        return guesses.isEmpty() ? null : guesses.get(0).code();
    }

    private static String words(List<RoutingGuess> guesses, UnaryOperator<String> name) {
        WebTexts texts = WebTexts.of(Faces.getLocale());
        return guesses.isEmpty()
                ? "–"
                : guesses.stream()
                        .map(guess -> texts.get("complaint.routing.guess", name.apply(guess.code()), guess.percent()))
                        .collect(Collectors.joining(" · "));
    }

    public String verify() {
        boolean supervised = Boolean.TRUE.equals(supervision);
        return page.perform(
                version -> verification.verify(
                        page.getNumber(),
                        version,
                        new Disposition(
                                type,
                                type == ComplaintClass.COMPLAINT ? supervision : Boolean.FALSE,
                                category,
                                supervised ? null : agency,
                                supervised ? reportedAgency : null,
                                anonymous,
                                supervised ? Boolean.TRUE : confidential,
                                title,
                                service,
                                component,
                                note)),
                "complaint.detail.done");
    }

    public boolean isSupervised() {
        return Boolean.TRUE.equals(supervision) && type == ComplaintClass.COMPLAINT;
    }

    public ComplaintClass getType() {
        return type;
    }

    public void setType(ComplaintClass type) {
        this.type = type;
    }

    public Boolean getSupervision() {
        return supervision;
    }

    public void setSupervision(Boolean supervision) {
        this.supervision = supervision;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(String agency) {
        this.agency = agency;
    }

    public String getReportedAgency() {
        return reportedAgency;
    }

    public void setReportedAgency(String reportedAgency) {
        this.reportedAgency = reportedAgency;
    }

    public Boolean getAnonymous() {
        return anonymous;
    }

    public void setAnonymous(Boolean anonymous) {
        this.anonymous = anonymous;
    }

    public Boolean getConfidential() {
        return confidential;
    }

    public void setConfidential(Boolean confidential) {
        this.confidential = confidential;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public StandardComponent getComponent() {
        return component;
    }

    public void setComponent(StandardComponent component) {
        this.component = component;
    }

    public String getService() {
        return service;
    }

    public void setService(String service) {
        this.service = service;
    }
}
