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

    public static final int PAGE_SIZE_MAX = 100;

    private ComplaintLimits() {}
}
