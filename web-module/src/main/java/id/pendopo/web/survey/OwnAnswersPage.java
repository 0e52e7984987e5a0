package id.pendopo.web.survey;

import id.pendopo.domain.platform.Page;
import id.pendopo.service.survey.OwnResult;
import id.pendopo.service.survey.SurveyComment;
import id.pendopo.service.survey.SurveyOwnResults;
import id.pendopo.service.survey.SurveyPeriodRef;
import id.pendopo.service.survey.SurveyResults;
import id.pendopo.web.platform.Formats;
import id.pendopo.web.platform.ListRequest;
import id.pendopo.web.platform.WebTexts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.omnifaces.util.Faces;

/** What was answered to the questions a survey asks besides its elements; for one that takes words, the words. */
@Named("surveyOwnAnswersPage")
@RequestScoped
public class OwnAnswersPage {

    private static final int CODE = 40;

    @Inject
    private SurveyOwnResults results;

    @Inject
    private SurveyResults periods;

    @Inject
    private ListRequest address;

    private SurveyOwnResults.Filter filter;
    private SurveyOwnResults.Board board;
    private OwnResult asked;
    private Page<SurveyComment> words;
    private List<SelectItem> offered;

    /** Reads before the page is written, so that a refusal still has a page of its own. */
    public void open() {
        filter = filter(address);
        board = results.board(filter);
        String question = address.text("question", CODE);
        if (question != null) {
            words = results.words(filter, question, address.cursor());
            asked = board.results().stream()
                    .filter(one -> one.question().code().equals(question))
                    .findFirst()
                    .orElseThrow();
        }
    }

    static SurveyOwnResults.Filter filter(ListRequest address) {
        return new SurveyOwnResults.Filter(
                address.text("period", CODE), address.text("agency", CODE), address.text("target", CODE));
    }

    public SurveyOwnResults.Board getBoard() {
        return board;
    }

    /** The one question whose words are read; null for all questions. */
    public OwnResult getAsked() {
        return asked;
    }

    public Page<SurveyComment> getWords() {
        return words;
    }

    public SurveyOwnResults.Filter getFilter() {
        return filter;
    }

    public List<SelectItem> getPeriods() {
        if (offered == null) {
            offered = periods.periods().stream()
                    .map((SurveyPeriodRef period) -> new SelectItem(period.code(), period.name()))
                    .toList();
        }
        return offered;
    }

    public List<SelectItem> getAgencies() {
        return board.agencies().stream()
                .map(agency -> new SelectItem(agency.code(), agency.name()))
                .toList();
    }

    public String label(OwnResult result) {
        return result.question().label(locale());
    }

    /** How many answered, and how it was asked. */
    public String about(OwnResult result) {
        WebTexts texts = WebTexts.of(locale());
        return texts.label(result.question().kind()) + " · "
                + texts.get("survey.answers.answered", Formats.number(result.answered(), locale()));
    }

    public String name(OwnResult.Choice choice) {
        return choice.option().name(locale());
    }

    public String times(OwnResult.Choice choice) {
        return Formats.number(choice.times(), locale());
    }

    /** Of a hundred who answered, to one decimal, as the bar shows it. */
    public BigDecimal share(OwnResult result, OwnResult.Choice choice) {
        return result.share(choice);
    }

    public String percent(OwnResult result, OwnResult.Choice choice) {
        return number(share(result, choice)) + " %";
    }

    public String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getInstance(locale());
        format.setMaximumFractionDigits(4);
        return number == null ? "–" : format.format(number);
    }

    private static Locale locale() {
        return Faces.getLocale();
    }
}
