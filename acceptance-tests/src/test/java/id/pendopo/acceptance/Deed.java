package id.pendopo.acceptance;

import java.util.List;

/**
 * What an institution may try with a complaint over REST. Every body carries a word of its own, which then is found in the
 * history if and only if the deed was done.
 */
public enum Deed {
    VERIFY(
            "moves/verify",
            """
            {"class":"COMPLAINT","supervision":false,"category":"puskesmas","agency":"DINKES","anonymous":%2$s,
             "confidential":%2$s,"note":"%1$s"}"""),
    REQUEST_COMPLETION("moves/request-completion", "{\"missing\":[\"WHERE\"],\"text\":\"%s\"}"),
    COMPLETE("moves/complete", "{\"text\":\"%s\"}"),
    START_WORK("moves/start-work", "{\"text\":\"%s\"}"),
    REPLY("replies", "{\"visibility\":\"PUBLIC\",\"text\":\"%s\"}"),
    NOTE("notes", "{\"text\":\"%s\"}"),
    REQUEST_REASSIGNMENT("moves/request-reassignment", "{\"agency\":\"PUPR\",\"reason\":\"%s\"}"),
    REFUSE_REASSIGNMENT("moves/decide-reassignment", "{\"granted\":false,\"reason\":\"%s\"}"),
    ASK_REPORTER("moves/ask-reporter", "{\"text\":\"%s\"}"),
    ANSWER("moves/answer", "{\"text\":\"%s\"}"),
    OBJECT("moves/object", "{\"text\":\"%s\"}"),
    CLOSE("moves/close", "{\"note\":\"%s\",\"rating\":4}"),
    REOPEN("moves/reopen", "{\"reason\":\"%s\"}"),
    WITHDRAW("moves/withdraw", "{\"reason\":\"%s\"}"),
    ARCHIVE("moves/archive", "{\"reason\":\"UNCLEAR\",\"note\":\"%s\"}");

    private static final List<Deed> ENDS = List.of(WITHDRAW, ARCHIVE);

    private final String path;
    private final String body;

    Deed(String path, String body) {
        this.path = path;
        this.body = body;
    }

    /** Below the complaint. */
    public String path() {
        return path;
    }

    /** Whether it may be tried without saying which version was read. */
    public boolean needsNoVersion() {
        return this == NOTE;
    }

    /** After it there is little left to do. */
    public boolean endsAll() {
        return ENDS.contains(this);
    }

    /**
     * @param word found nowhere else
     * @param sealed whether verifying closes identity and content
     */
    public String body(String word, boolean sealed) {
        return body.formatted("Perihal " + word, sealed);
    }
}
