package id.pendopo.web.forum;

import id.pendopo.domain.forum.AttendanceCode;
import id.pendopo.service.forum.Board;
import id.pendopo.service.forum.EditionAccess;
import id.pendopo.service.forum.LiveBoards;
import id.pendopo.service.forum.LiveDesk;
import id.pendopo.web.platform.ListRequest;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the projector shows: the question on stage, what comes next, how to ask. */
@Named
@RequestScoped
public class StagePage {

    /** As many as can be read from the back row. */
    public static final int NEXT = 5;

    private static final int UUID_LENGTH = 36;

    @Inject
    private LiveDesk desk;

    @Inject
    private LiveBoards boards;

    @Inject
    private ListRequest address;

    private LiveDesk.Invitation invitation;
    private Board board;

    @PostConstruct
    void open() {
        invitation = desk.invitation(EditionAccess.uuid(address.text("id", UUID_LENGTH)));
        board = boards.of(invitation.floor().code());
    }

    public LiveDesk.Invitation getInvitation() {
        return invitation;
    }

    public Board getBoard() {
        return board;
    }

    public List<Board.Line> getNext() {
        return board.questions().stream().limit(NEXT).toList();
    }

    public String getCode() {
        return AttendanceCode.grouped(invitation.floor().code());
    }

    /** The address to be typed in, as people say it. */
    public String getHome() {
        return invitation.home().replaceFirst("^https?://", "");
    }
}
