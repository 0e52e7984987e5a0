package id.pendopo.domain.standard;

/** Fired in the transaction that changes services of the registry; caches forget after its commit. */
public record ServicesChanged() {}
