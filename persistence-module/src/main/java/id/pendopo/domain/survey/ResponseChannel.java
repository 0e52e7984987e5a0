package id.pendopo.domain.survey;

/** How an answer came. New ones go to the end: the place is what is stored. */
public enum ResponseChannel {
    WEB,
    PAPER,
    API,
    IMPORT,
    KIOSK
}
