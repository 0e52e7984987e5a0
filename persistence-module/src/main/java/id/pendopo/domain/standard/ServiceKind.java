package id.pendopo.domain.standard;

/** What a service gives, in the three classes of PEKPPP. */
public enum ServiceKind {
    /** Barang publik. */
    GOODS,
    /** Jasa publik. */
    SERVICE,
    /** Administratif: a document or a decision. */
    ADMINISTRATIVE
}
