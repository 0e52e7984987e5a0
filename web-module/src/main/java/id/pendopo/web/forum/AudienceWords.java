package id.pendopo.web.forum;

import id.pendopo.domain.forum.QuestionState;
import id.pendopo.service.forum.Audience;
import id.pendopo.web.platform.WebTexts;

/** What somebody is told about a question they asked. */
final class AudienceWords {

    private AudienceWords() {}

    static String of(Audience.Asked asked, WebTexts texts) {
        String state = texts.get("forum.audience.own." + asked.state());
        if (asked.state() != QuestionState.REJECTED) {
            return state;
        }
        String why = asked.note().isEmpty() ? texts.label(asked.reason()) : asked.note();
        return state + ": " + why;
    }
}
