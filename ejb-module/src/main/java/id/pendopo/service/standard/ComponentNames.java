package id.pendopo.service.standard;

import id.pendopo.domain.standard.StandardComponent;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Knows a component by what a government calls it in its papers: the words of UU 25/2009, of PermenPANRB 15/2014, and those
 * seen in decrees, with or without a number in front.
 */
final class ComponentNames {

    /** Longer texts are what a component says, not its name. */
    private static final int LONGEST = 110;

    /** In this order: the word of a later one is part of the name of an earlier one. */
    private static final Map<String, StandardComponent> WORDS = words();

    private ComponentNames() {}

    private static Map<String, StandardComponent> words() {
        Map<String, StandardComponent> words = new LinkedHashMap<>();
        words.put("keamanan", StandardComponent.SAFETY);
        words.put("safety", StandardComponent.SAFETY);
        words.put("jaminan", StandardComponent.GUARANTEE);
        words.put("guarantee", StandardComponent.GUARANTEE);
        words.put("evaluasi", StandardComponent.EVALUATION);
        words.put("evaluation", StandardComponent.EVALUATION);
        words.put("jumlah pelaksana", StandardComponent.STAFF);
        words.put("jumlah petugas", StandardComponent.STAFF);
        words.put("number of staff", StandardComponent.STAFF);
        words.put("kompetensi", StandardComponent.COMPETENCE);
        words.put("competence", StandardComponent.COMPETENCE);
        words.put("pengawasan", StandardComponent.SUPERVISION);
        words.put("supervision", StandardComponent.SUPERVISION);
        words.put("sarana", StandardComponent.FACILITIES);
        words.put("fasilitas", StandardComponent.FACILITIES);
        words.put("facilities", StandardComponent.FACILITIES);
        words.put("dasar hukum", StandardComponent.LEGAL_BASIS);
        words.put("legal basis", StandardComponent.LEGAL_BASIS);
        words.put("pengaduan", StandardComponent.COMPLAINTS);
        words.put("complaint", StandardComponent.COMPLAINTS);
        words.put("produk", StandardComponent.PRODUCT);
        words.put("product", StandardComponent.PRODUCT);
        words.put("biaya", StandardComponent.FEE);
        words.put("tarif", StandardComponent.FEE);
        words.put("fee", StandardComponent.FEE);
        words.put("jangka waktu", StandardComponent.DURATION);
        words.put("waktu penyelesaian", StandardComponent.DURATION);
        words.put("waktu pelayanan", StandardComponent.DURATION);
        words.put("duration", StandardComponent.DURATION);
        words.put("prosedur", StandardComponent.PROCEDURE);
        words.put("mekanisme", StandardComponent.PROCEDURE);
        words.put("procedure", StandardComponent.PROCEDURE);
        words.put("persyaratan", StandardComponent.REQUIREMENTS);
        words.put("syarat", StandardComponent.REQUIREMENTS);
        words.put("requirement", StandardComponent.REQUIREMENTS);
        return words;
    }

    /** The component of this name; empty for what is no name of one. */
    static Optional<StandardComponent> of(String cell) {
        String name = plain(cell);
        if (name.isEmpty() || name.length() > LONGEST || cell.strip().lines().count() > 3) {
            return Optional.empty();
        }
        return WORDS.entrySet().stream()
                .filter(word -> (" " + name).contains(" " + word.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Small letters and single spaces, without the number or the letter in front. */
    static String plain(String cell) {
        return cell.toLowerCase(Locale.ROOT)
                .replaceFirst("^\\s*(?:[0-9]{1,2}|[a-z])[.)]\\s*", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
