package id.pendopo.domain.standard;

/** How one gets a service. */
public enum ServiceMode {
    IN_PERSON,
    ONLINE,
    HYBRID
}
