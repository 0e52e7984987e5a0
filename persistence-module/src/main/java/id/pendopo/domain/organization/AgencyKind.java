package id.pendopo.domain.organization;

/** What sort of perangkat daerah an agency is (PP 18/2016). */
public enum AgencyKind {
    /** Sekretariat Daerah, Sekretariat DPRD. */
    SECRETARIAT,
    /** Bagian of a secretariat. */
    SECRETARIAT_BUREAU,
    /** Inspektorat. */
    INSPECTORATE,
    /** Badan. */
    AGENCY,
    /** Dinas, Satpol PP. */
    DEPARTMENT,
    /** Rumah sakit umum daerah. */
    HOSPITAL,
    /** Kecamatan. */
    DISTRICT,
    /** Kelurahan or desa office. */
    VILLAGE_OFFICE,
    /** UPTD: technical unit of a department. */
    TECHNICAL_UNIT,
    /** BUMD: company owned by the region, such as the water works. */
    REGIONAL_ENTERPRISE
}
