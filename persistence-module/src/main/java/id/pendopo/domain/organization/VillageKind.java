package id.pendopo.domain.organization;

/** What the first digit of the last group of a region code says (Permendagri 58/2021): 1 kelurahan, 2 desa, 3 desa adat. */
public enum VillageKind {
    KELURAHAN,
    DESA,
    DESA_ADAT;

    public static VillageKind ofCode(String code) {
        return switch (code.charAt(9)) {
            case '1' -> KELURAHAN;
            case '2' -> DESA;
            case '3' -> DESA_ADAT;
            default -> throw new IllegalArgumentException("Not a village code: " + code);
        };
    }
}
