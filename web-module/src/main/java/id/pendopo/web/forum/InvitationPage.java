package id.pendopo.web.forum;

import id.pendopo.domain.forum.AttendanceCode;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.service.forum.InvitationAnswer;
import id.pendopo.service.forum.InvitationAnswers;
import id.pendopo.web.platform.WebTexts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Public: the page of somebody who is invited or registered, opened by the code of the letter or the mailed link. */
@Named("forumInvitationPage")
@RequestScoped
public class InvitationPage {

    private static final String HERE = "/public/invitation.xhtml?faces-redirect=true&code=";

    @Inject
    private InvitationAnswers answers;

    @Inject
    private HttpServletRequest request;

    private InvitationAnswers.Card card;
    private boolean wrong;
    private InvitationAnswer answer;
    private String delegate;

    @PostConstruct
    void open() {
        if (code() == null || code().isBlank()) {
            return;
        }
        try {
            card = answers.of(code(), mark());
        } catch (NotFoundException none) {
            Faces.getResponse().setStatus(none.status());
            wrong = true;
        }
    }

    /** Null while no code was given, or one that is none. */
    public InvitationAnswers.Card getCard() {
        return card;
    }

    public boolean isAsked() {
        return card != null;
    }

    /** Whether the code that was typed is none. */
    public boolean isWrong() {
        return wrong;
    }

    /** What was typed, to be corrected. */
    public String getTyped() {
        return wrong ? code() : "";
    }

    private String code() {
        return request.getParameter("code");
    }

    private String mark() {
        return request.getParameter("m");
    }

    public String send() {
        return said(answer, delegate, "forum.invitation.thanks");
    }

    public String withdraw() {
        return said(InvitationAnswer.WITHDRAWS, null, "forum.invitation.withdrawn");
    }

    private String said(InvitationAnswer what, String who, String thanks) {
        answers.answer(code(), what, who);
        return back(thanks);
    }

    public String confirm() {
        answers.confirm(code(), mark());
        return back("forum.invitation.confirmed");
    }

    private String back(String text) {
        Messages.addFlashGlobalInfo(WebTexts.of(Faces.getLocale()).get(text));
        return HERE + getCard().answerCode();
    }

    /** What an invited person can say. */
    public List<InvitationAnswer> getAnswers() {
        return List.of(InvitationAnswer.COMES, InvitationAnswer.SENDS, InvitationAnswer.DECLINES);
    }

    public String getMark() {
        return mark();
    }

    public String getGrouped() {
        return AttendanceCode.grouped(getCard().answerCode());
    }

    public InvitationAnswer getAnswer() {
        return answer;
    }

    public void setAnswer(InvitationAnswer answer) {
        this.answer = answer;
    }

    public String getDelegate() {
        return delegate;
    }

    public void setDelegate(String delegate) {
        this.delegate = delegate;
    }
}
