package id.pendopo.web.forum;

import id.pendopo.domain.forum.Edition;
import id.pendopo.domain.forum.EditionPlan;
import id.pendopo.domain.forum.EditionRoles;
import id.pendopo.domain.platform.ForbiddenException;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.service.forum.EditionAccess;
import id.pendopo.service.forum.EditionDetail;
import id.pendopo.service.forum.EditionForm;
import id.pendopo.service.forum.EditionReading;
import id.pendopo.service.forum.EditionRegistry;
import id.pendopo.service.forum.SeriesReading;
import id.pendopo.service.forum.SeriesRow;
import id.pendopo.service.organization.AgencyRef;
import id.pendopo.web.platform.OnceToken;
import id.pendopo.web.platform.SharedForm;
import id.pendopo.web.platform.WebTexts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/**
 * Plans an edition: of the series the address names by {@code series}, like the one named by {@code copy}, or the one named
 * by {@code id} anew.
 */
@Named
@ViewScoped
public class EditionFormPage implements SharedForm, Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private EditionReading reading;

    @Inject
    private SeriesReading seriesReading;

    @Inject
    private EditionRegistry registry;

    @Inject
    private OnceToken once;

    private String id;
    private String copy;
    private String seriesCode;
    private String month;
    private String day;
    private SeriesRow series;
    private List<SeriesRow> choices;
    private List<AgencyRef> agencies;
    private EditionDetail detail;
    private int version;
    private EditionForm preview;
    private final EditionEntry entry = new EditionEntry();

    public void open() {
        agencies = seriesReading.managedAgencies();
        if (!isNew()) {
            detail = reading.detail(EditionAccess.uuid(id));
            if (!detail.mayManage()) {
                throw new ForbiddenException("identity.forbidden");
            }
            entry.take(detail);
            version = detail.edition().version();
            series = seriesReading.detail(detail.edition().seriesCode());
        } else if (copy != null && !copy.isBlank()) {
            EditionDetail model = reading.detail(EditionAccess.uuid(copy));
            chosen(model.edition().seriesCode());
            entry.take(model);
            entry.propose(seriesReading.next(series.code(), null));
            entry.setSpecial(false);
        } else if (seriesCode != null && !seriesCode.isBlank()) {
            chosen(seriesCode);
            entry.setAgency(series.agencyCode());
            entry.setVenue(series.defaultPlace());
            LocalDate chosen = wantedDay();
            entry.propose(
                    chosen == null
                            ? seriesReading.next(series.code(), wanted())
                            : seriesReading.on(series.code(), chosen));
        } else {
            choices = seriesReading.managed().stream()
                    .filter(one -> one.endedOn() == null)
                    .toList();
        }
    }

    /** The month a gap of the planning calendar led here from; null for the next one. */
    private YearMonth wanted() {
        try {
            return month == null || month.isBlank() ? null : YearMonth.parse(month);
        } catch (DateTimeParseException e) {
            throw new InvalidInputException("month", "input.unknownValue");
        }
    }

    /** The day a gap of the planning calendar led here from; null for none. */
    private LocalDate wantedDay() {
        try {
            return day == null || day.isBlank() ? null : LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw new InvalidInputException("day", "input.unknownValue");
        }
    }

    private void chosen(String code) {
        series = seriesReading.detail(code);
        if (!seriesReading.mayManage(series.agencyCode())) {
            throw new NotFoundException("forum.series.unknown");
        }
    }

    @Override
    public void reload() {
        open();
    }

    @Override
    public String getTrailType() {
        return "forum-edition";
    }

    @Override
    public String getTrailId() {
        return id;
    }

    public String save() {
        EditionForm form = entry.form();
        if (isNew()) {
            return once.run(() -> saved(
                    copy == null || copy.isBlank()
                            ? registry.create(series.code(), form)
                            : registry.createLike(EditionAccess.uuid(copy), form)));
        }
        registry.change(EditionAccess.uuid(id), version, form);
        return saved(EditionAccess.uuid(id));
    }

    private static String saved(UUID edition) {
        Messages.addFlashGlobalInfo(WebTexts.of(Faces.getLocale()).get("forum.edition.saved"));
        return ForumNavigation.EDITION + "?faces-redirect=true&id=" + edition;
    }

    /** Shows what was typed as it will be read, without keeping it. */
    public void look() {
        preview = entry.form();
        new EditionPlan(
                preview.startsAt(), preview.endsAt(), preview.mode(), preview.venue(), preview.link(), preview.quota());
    }

    /** When what was typed would take place. */
    public String getPreviewWhen() {
        return preview == null || preview.startsAt() == null
                ? WebTexts.of(Faces.getLocale()).get("forum.edition.undated")
                : ForumWords.span(preview.startsAt(), preview.endsAt(), Faces.getLocale());
    }

    public void addService() {
        entry.getServices().add(new EditionEntry.ServiceEntry(null));
    }

    public void removeService(EditionEntry.ServiceEntry service) {
        entry.getServices().remove(service);
    }

    public boolean isNew() {
        return id == null || id.isBlank();
    }

    /** Whether the series is still to be chosen. */
    public boolean isChoosing() {
        return series == null;
    }

    public List<SeriesRow> getChoices() {
        return choices;
    }

    public SeriesRow getSeries() {
        return series;
    }

    public EditionForm getPreview() {
        return preview;
    }

    /** The agencies that may answer for it. */
    public List<AgencyRef> getAgencies() {
        return agencies;
    }

    public EditionEntry getEntry() {
        return entry;
    }

    public int getThemeLimit() {
        return Edition.THEME_LIMIT;
    }

    public int getBackgroundLimit() {
        return Edition.BACKGROUND_LIMIT;
    }

    public int getVenueLimit() {
        return EditionPlan.VENUE_LIMIT;
    }

    public int getLinkLimit() {
        return EditionPlan.LINK_LIMIT;
    }

    public int getNameLimit() {
        return EditionRoles.NAME_LIMIT;
    }

    public int getTeamLimit() {
        return EditionRoles.TEAM_LIMIT;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getCopy() {
        return copy;
    }

    public void setCopy(String copy) {
        this.copy = copy;
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public String getSeriesCode() {
        return seriesCode;
    }

    public void setSeriesCode(String seriesCode) {
        this.seriesCode = seriesCode;
    }
}
