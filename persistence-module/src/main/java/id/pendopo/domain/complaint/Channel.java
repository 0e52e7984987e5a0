package id.pendopo.domain.complaint;

/** By which way the complaint reached the government. */
public enum Channel {
    COUNTER,
    PHONE,
    LETTER,
    SOCIAL_MEDIA,
    WHATSAPP,
    SMS,
    EMAIL,
    WEB,
    APP,
    CALL_CENTRE_112,
    LAPOR,
    OPEN311
}
