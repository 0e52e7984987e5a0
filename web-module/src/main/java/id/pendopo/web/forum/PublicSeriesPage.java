package id.pendopo.web.forum;

import id.pendopo.domain.forum.InputKind;
import id.pendopo.domain.forum.Series;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.Page;
import id.pendopo.service.commitment.CommitmentTab;
import id.pendopo.service.commitment.PublicCommitment;
import id.pendopo.service.forum.PublicForumRow;
import id.pendopo.service.forum.PublicSeries;
import id.pendopo.service.forum.PublicSeriesReading;
import id.pendopo.web.platform.ListRequest;
import id.pendopo.web.platform.WebTexts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.util.Faces;

/** Public: a series of forums, what was promised, asked and answered over all its editions. The address holds everything. */
@Named
@RequestScoped
public class PublicSeriesPage {

    private static final List<String> TABS = List.of("promises", "said", "editions");

    @Inject
    private PublicSeriesReading reading;

    @Inject
    private ListRequest address;

    private PublicSeries series;
    private String tab;
    private Page<PublicCommitment> promises = Page.empty();
    private Page<PublicSeries.Said> said = Page.empty();
    private Page<PublicSeries.Held> held = Page.empty();

    @PostConstruct
    void read() {
        String code = address.text("code", Series.CODE_LIMIT);
        if (code == null) {
            throw new NotFoundException("forum.series.unknown");
        }
        series = reading.read(code);
        tab = address.oneOf("tab", TABS);
        switch (tab) {
            case "said" -> said = reading.said(
                    code, address.constant("kind", InputKind.class), address.flag("waiting"), address.cursor());
            case "editions" -> held = reading.held(code, address.cursor());
            default -> promises = reading.promises(code, state(), address.cursor());
        }
    }

    private CommitmentTab state() {
        CommitmentTab asked = address.constant("state", CommitmentTab.class);
        return asked == null ? CommitmentTab.ALL : asked;
    }

    public PublicSeries getSeries() {
        return series;
    }

    public String getTab() {
        return tab;
    }

    public Page<PublicCommitment> getPromises() {
        return promises;
    }

    public Page<PublicSeries.Said> getSaid() {
        return said;
    }

    public Page<PublicSeries.Held> getHeld() {
        return held;
    }

    /** How often, in words. */
    public String getRhythm() {
        return RhythmChoice.words(series.rhythm());
    }

    public String when(PublicForumRow row) {
        return ForumWords.span(row.startsAt(), row.endsAt(), Faces.getLocale());
    }

    /** So many of so many; a dash where there are none. */
    public String of(int some, int all) {
        return all == 0 ? "–" : WebTexts.of(Faces.getLocale()).get("forum.publicSeries.of", some, all);
    }

    /** What came of an edition, in one line. */
    public String came(PublicSeries.Held one) {
        WebTexts texts = WebTexts.of(Faces.getLocale());
        List<String> came = new ArrayList<>();
        if (one.head().published()) {
            came.add(texts.get("forum.publicSeries.cameOf.said", one.said(), one.answered(), one.answerable()));
        } else {
            came.add(texts.get("forum.publicSeries.cameOf.notYet"));
        }
        if (one.promised() > 0) {
            came.add(texts.get("forum.publicSeries.cameOf.promised", one.promised(), one.kept()));
        }
        return String.join(" · ", came);
    }
}
