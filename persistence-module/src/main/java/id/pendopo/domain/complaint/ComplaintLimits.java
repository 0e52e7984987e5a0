package id.pendopo.domain.complaint;

/** How long what people type may be; shown beside the fields and held by the schema. */
public final class ComplaintLimits {

    public static final int TITLE = 150;
    public static final int STORY = 8_000;
    public static final int PLACE = 300;
    public static final int ADDRESS = 300;
    public static final int TEXT = 8_000;
    public static final int REASON = 1_000;
    public static final int REASON_MIN = 10;
    public static final int NAME = 120;
    public static final int PHONE = 20;
    public static final int EMAIL = 254;
    public static final int INSTITUTION = 200;
    public static final int IDEMPOTENCY_KEY = 128;
    public static final int SOURCE_REFERENCE = 120;
    public static final int ATTACHMENTS = 10;
    public static final int SEARCH = 200;
    public static final int TEMPLATE_CODE = 40;
    public static final int TEMPLATE_NAME = 120;
    public static final int CATEGORY_CODE = 40;
    public static final int CATEGORY_NAME = 120;
    /** Items of the checklist in use at once: nobody reads a longer list. */
    public static final int CHECKLIST_ITEMS = 12;
    /** The last place in the checklist. */
    public static final int CHECKLIST_PLACE = 99;

    /** Questions of one category in use at once. */
    public static final int QUESTIONS = 12;
    /** The last place among the questions of a category. */
    public static final int QUESTION_PLACE = 99;

    public static final int QUESTION_LABEL = 200;
    public static final int QUESTION_HELP = 300;
    /** What may be chosen for one question, also what is no longer offered. */
    public static final int QUESTION_OPTIONS = 30;

    public static final int OPTION_NAME = 120;
    /** Characters of an answer in one line, unless its question says otherwise. */
    public static final int ANSWER_LINE = 200;

    public static final int ANSWER_TEXT = 4_000;

    public static final int PAGE_SIZE_MAX = 100;

    private ComplaintLimits() {}
}
