package id.pendopo.domain.standard;

/** Whom a service is for. */
public enum Audience {
    CITIZEN,
    BUSINESS,
    ORGANIZATION,
    GOVERNMENT
}
