package id.pendopo.web.complaint;

import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.service.complaint.ComplaintExcerpts;
import id.pendopo.service.complaint.ComplaintFilter;
import id.pendopo.service.complaint.ComplaintReading;
import id.pendopo.service.complaint.ComplaintRow;
import id.pendopo.service.complaint.ComplaintSort;
import id.pendopo.service.complaint.Excerpt;
import id.pendopo.service.complaint.QueueTab;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.omnifaces.util.Faces;

/** The search of the top bar: a tracking number leads straight to its complaint, words to those they occur in. */
@Named
@RequestScoped
public class SearchPage extends ComplaintListing {

    /** As people type it: perhaps in small letters, perhaps with a number sign or blanks around. */
    private static final Pattern NUMBER = Pattern.compile("#?([A-Z]{2,5}-[0-9]{2}-[0-9]{4,9})");

    @Inject
    private ComplaintReading reading;

    @Inject
    private ComplaintExcerpts places;

    private Map<String, Excerpt> excerpts = Map.of();

    @Override
    public void open() {
        String words = query().get(ListQuery.TEXT);
        if (words == null) {
            return;
        }
        var number = NUMBER.matcher(words.toUpperCase(Locale.ROOT));
        if (number.matches() && exists(number.group(1))) {
            Faces.redirect("complaint/detail.xhtml?no=%s", number.group(1));
            return;
        }
        super.open();
        if (getPage() != null) {
            excerpts = places.of(
                    words,
                    getPage().rows().stream().map(ComplaintRow::trackingNumber).toList());
        }
    }

    /** What fits best comes first, unless the address asks for another order. */
    @Override
    ComplaintFilter filter() {
        ComplaintFilter asked = super.filter();
        return query().get(ListQuery.SORT) == null ? asked.sorted(ComplaintSort.RELEVANCE) : asked;
    }

    @Override
    public String getOrder() {
        return filter().sort().name();
    }

    @Override
    public Map<String, Excerpt> getExcerpts() {
        return excerpts;
    }

    private boolean exists(String number) {
        try {
            return reading.status(number) != null;
        } catch (NotFoundException e) {
            return false;
        }
    }

    @Override
    QueueTab standard() {
        return QueueTab.ALL;
    }

    public String getWords() {
        return query().get(ListQuery.TEXT);
    }

    @Override
    public String getName() {
        return "complaint.search";
    }

    @Override
    public boolean isKeeping() {
        return false;
    }

    @Override
    public boolean isAcrossAgencies() {
        return caller().get().scope(Permission.COMPLAINT_READ).governmentWide();
    }
}
