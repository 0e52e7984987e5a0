package id.pendopo.domain.standard;

/** What happens in a life or a business when people need a service. */
public enum LifeEvent {
    BIRTH,
    SCHOOL,
    WORK,
    MARRIAGE,
    MOVING,
    HOME,
    BUSINESS,
    TAXES,
    HEALTH,
    HARDSHIP,
    DISABILITY,
    OLD_AGE,
    DISASTER,
    DEATH
}
