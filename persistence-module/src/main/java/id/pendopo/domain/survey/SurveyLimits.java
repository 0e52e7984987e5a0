package id.pendopo.domain.survey;

/** How long texts may be, and a few numbers that pages and rules share. */
public final class SurveyLimits {

    public static final int CODE = 40;
    public static final int PERIOD_NAME = 120;
    public static final int TARGET_NAME = 160;
    public static final int TARGET_CODE = 12;
    public static final int SOURCE = 300;
    public static final int REASON = 300;
    public static final int COMMENT = 2_000;
    public static final int JOB_OTHER = 60;
    public static final int IDEMPOTENCY_KEY = 110;
    public static final int ELEMENT_NAME = 120;
    public static final int QUESTION = 300;
    public static final int ANSWER = 80;
    public static final int SHEET = 20;
    public static final int DEVICE_NAME = 60;
    public static final int OWN_QUESTIONS = 12;
    public static final long POPULATION = 1_000_000_000L;

    private SurveyLimits() {}
}
