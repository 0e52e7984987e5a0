package id.pendopo.web.complaint;

import id.pendopo.domain.complaint.Channel;
import id.pendopo.domain.complaint.ComplaintClass;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.service.complaint.FigureBoard;
import id.pendopo.service.complaint.FigureFilter;
import id.pendopo.web.platform.ListRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.YearMonth;

/** Which figures an address asks for. */
@RequestScoped
public class FigureRequest {

    private static final int CODE = 40;

    @Inject
    private ListRequest request;

    @Inject
    private FigureBoard board;

    /** The months, the last twelve if it names none, and what else narrows. */
    FigureFilter filter() {
        FigureFilter usual = board.usual();
        return filter(month("from", usual.from()), month("to", usual.to()));
    }

    private FigureFilter filter(YearMonth from, YearMonth to) {
        return new FigureFilter(
                from,
                to,
                request.text("agency", CODE),
                request.text("category", CODE),
                request.text("district", CODE),
                request.constant("channel", Channel.class),
                request.constant("class", ComplaintClass.class));
    }

    private YearMonth month(String name, YearMonth otherwise) {
        String text = request.text(name, 7);
        try {
            YearMonth month = text == null ? otherwise : YearMonth.parse(text);
            if (month.getYear() < 1990 || month.getYear() > 9990) {
                throw new InvalidInputException(name, "input.unknownValue");
            }
            return month;
        } catch (DateTimeException e) {
            throw new InvalidInputException(name, "input.unknownValue");
        }
    }
}
