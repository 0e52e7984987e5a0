package id.pendopo.domain.organization;

/** Fired in the transaction that changes agencies, units, channels or regions; caches forget after its commit. */
public record OrganizationChanged() {}
