package id.pendopo.domain.survey;

import java.util.Arrays;
import java.util.List;

/**
 * The elements (unsur) the regulations ask about, in the order of their questionnaires. They are known by these names and
 * never by a number: PermenPANRB 14/2017 lists complaints as 8 and facilities as 9, while its own questionnaire and many
 * systems have them the other way round.
 */
public enum StandardElement {
    PERSYARATAN(SurveyMethod.PERMENPANRB_14_2017),
    PROSEDUR(SurveyMethod.PERMENPANRB_14_2017),
    WAKTU(SurveyMethod.PERMENPANRB_14_2017),
    BIAYA(SurveyMethod.PERMENPANRB_14_2017),
    PRODUK(SurveyMethod.PERMENPANRB_14_2017),
    KOMPETENSI(SurveyMethod.PERMENPANRB_14_2017),
    PERILAKU(SurveyMethod.PERMENPANRB_14_2017),
    SARPRAS(SurveyMethod.PERMENPANRB_14_2017),
    PENGADUAN(SurveyMethod.PERMENPANRB_14_2017),

    PROSEDUR_PELAYANAN(SurveyMethod.KEPMENPAN_25_2004),
    PERSYARATAN_PELAYANAN(SurveyMethod.KEPMENPAN_25_2004),
    KEJELASAN_PETUGAS(SurveyMethod.KEPMENPAN_25_2004),
    KEDISIPLINAN_PETUGAS(SurveyMethod.KEPMENPAN_25_2004),
    TANGGUNG_JAWAB_PETUGAS(SurveyMethod.KEPMENPAN_25_2004),
    KEMAMPUAN_PETUGAS(SurveyMethod.KEPMENPAN_25_2004),
    KECEPATAN_PELAYANAN(SurveyMethod.KEPMENPAN_25_2004),
    KEADILAN_PELAYANAN(SurveyMethod.KEPMENPAN_25_2004),
    KESOPANAN_PETUGAS(SurveyMethod.KEPMENPAN_25_2004),
    KEWAJARAN_BIAYA(SurveyMethod.KEPMENPAN_25_2004),
    KEPASTIAN_BIAYA(SurveyMethod.KEPMENPAN_25_2004),
    KEPASTIAN_JADWAL(SurveyMethod.KEPMENPAN_25_2004),
    KENYAMANAN_LINGKUNGAN(SurveyMethod.KEPMENPAN_25_2004),
    KEAMANAN_PELAYANAN(SurveyMethod.KEPMENPAN_25_2004);

    private final SurveyMethod method;

    StandardElement(SurveyMethod method) {
        this.method = method;
    }

    public SurveyMethod method() {
        return method;
    }

    /** The elements of a method, in its order. */
    public static List<StandardElement> of(SurveyMethod method) {
        return Arrays.stream(values())
                .filter(element -> element.method == method)
                .toList();
    }
}
