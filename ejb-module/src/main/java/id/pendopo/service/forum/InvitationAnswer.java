package id.pendopo.service.forum;

/** What an invited or registered person says. */
public enum InvitationAnswer {
    COMES,
    /** Somebody else comes instead. */
    SENDS,
    DECLINES,
    /** Gives up the place one registered for. */
    WITHDRAWS
}
