package id.pendopo.web.survey;

import id.pendopo.domain.survey.FrequentWords;
import id.pendopo.service.survey.SurveyComments;
import id.pendopo.service.survey.SurveyPeriodRef;
import id.pendopo.service.survey.SurveyResults;
import id.pendopo.web.platform.Formats;
import id.pendopo.web.platform.ListRequest;
import id.pendopo.web.platform.WebTexts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.omnifaces.util.Faces;

/** What respondents wrote, and the words that come again and again. */
@Named("surveyCommentsPage")
@RequestScoped
public class CommentsPage {

    static final int CODE = 40;
    static final int WORDS = 200;

    @Inject
    private SurveyComments comments;

    @Inject
    private SurveyResults results;

    @Inject
    private ListRequest address;

    private SurveyComments.Filter filter;
    private SurveyComments.Board board;
    private List<SelectItem> periods;

    /** A frequent word with the address of the suggestions that have it. */
    public record Word(String word, int comments, String address) {}

    /** Reads before the page is written, so that a refusal still has a page of its own. */
    public void open() {
        filter = filter(address);
        board = comments.board(filter, address.cursor());
    }

    static SurveyComments.Filter filter(ListRequest address) {
        return new SurveyComments.Filter(
                address.text("period", CODE),
                address.text("agency", CODE),
                address.text("target", CODE),
                address.text("q", WORDS));
    }

    public SurveyComments.Board getBoard() {
        return board;
    }

    public boolean isThere() {
        return board.period() != null;
    }

    public List<SelectItem> getPeriods() {
        if (periods == null) {
            periods = results.periods().stream()
                    .map((SurveyPeriodRef period) -> new SelectItem(period.code(), period.name()))
                    .toList();
        }
        return periods;
    }

    public List<SelectItem> getAgencies() {
        return board.agencies().stream()
                .map(agency -> new SelectItem(agency.code(), agency.name()))
                .toList();
    }

    public List<Word> getWords() {
        return board.frequent().stream()
                .map((FrequentWords.Word word) -> new Word(word.word(), word.comments(), address(word.word())))
                .toList();
    }

    /** Over how many suggestions the words were counted. */
    public String getRead() {
        return WebTexts.of(Faces.getLocale())
                .get("survey.comments.words.read", Formats.number(board.read(), Faces.getLocale()));
    }

    private String address(String word) {
        return "/survey/comments.xhtml?period=" + encoded(board.period().code())
                + (filter.agency() == null ? "" : "&agency=" + encoded(filter.agency()))
                + (filter.target() == null ? "" : "&target=" + encoded(filter.target()))
                + "&q=" + encoded(word);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
