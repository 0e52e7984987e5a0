package id.pendopo.web.forum;

import id.pendopo.api.platform.Json;
import id.pendopo.service.forum.Board;
import id.pendopo.service.forum.LiveBoards;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;

/** The board as phones and the stage screen ask for it, written once for each change however many ask. */
@ApplicationScoped
public class BoardJson {

    private static final int MOST = 200;

    private final Map<String, Written> written = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Written> eldest) {
            return size() > MOST;
        }
    });

    @Inject
    private LiveBoards boards;

    /** @param tag what it is known by as long as it stays as it is */
    record Written(Board board, byte[] body, String tag) {}

    /** @throws id.pendopo.domain.platform.NotFoundException {@code forum.audience.unknown} */
    Written of(String code) {
        Board board = boards.of(code);
        Written last = written.get(code);
        if (last != null && last.board() == board) {
            return last;
        }
        byte[] body = write(board);
        CRC32 sum = new CRC32();
        sum.update(body);
        Written now = new Written(board, body, "\"" + Long.toHexString(sum.getValue()) + "-" + body.length + "\"");
        written.put(code, now);
        return now;
    }

    static byte[] write(Board board) {
        return Json.object(json -> {
            json.put("open", board.floor().open()).put("turns", board.floor().turns());
            if (board.current() != null) {
                json.object("current", current -> line(current, board.current()));
            }
            json.list("questions", board.questions(), BoardJson::line);
            json.list("done", board.done(), BoardJson::line);
        });
    }

    private static void line(Json json, Board.Line line) {
        json.put("id", line.uuid().toString())
                .put("text", line.text())
                .put("by", line.asker())
                .put("state", line.state())
                .put("votes", line.votes());
    }
}
