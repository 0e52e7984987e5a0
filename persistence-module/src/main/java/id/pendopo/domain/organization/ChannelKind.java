package id.pendopo.domain.organization;

/** How people reach an agency. */
public enum ChannelKind {
    CALL_CENTRE,
    PHONE,
    WHATSAPP,
    EMAIL,
    WEB,
    SOCIAL_MEDIA,
    ADDRESS
}
