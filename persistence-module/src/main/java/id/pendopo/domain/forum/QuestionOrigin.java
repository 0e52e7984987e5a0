package id.pendopo.domain.forum;

/** How a question reached a forum: sent from a phone in the audience, or typed by an officer for somebody. */
public enum QuestionOrigin {
    AUDIENCE,
    CALLER,
    WHATSAPP,
    STUDIO,
    JOURNALIST,
    SOCIAL_MEDIA
}
