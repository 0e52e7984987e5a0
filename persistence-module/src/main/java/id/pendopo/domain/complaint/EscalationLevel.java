package id.pendopo.domain.complaint;

/** How far up a complaint has gone (T16). */
public enum EscalationLevel {
    NONE,
    /** L1: head of the responsible agency. */
    AGENCY_HEAD,
    /** L2: sekretaris daerah. */
    SECRETARY,
    /** L3: kepala daerah. */
    MAYOR;

    public int number() {
        return ordinal();
    }

    public static EscalationLevel of(int number) {
        return values()[number];
    }

    /** The next one up; the highest stays. */
    public EscalationLevel next() {
        return this == MAYOR ? MAYOR : of(ordinal() + 1);
    }
}
