package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.ComplaintClass;
import id.pendopo.domain.complaint.ComplaintState;
import id.pendopo.service.organization.AgencyDirectory;
import id.pendopo.service.organization.AgencyRef;
import id.pendopo.service.organization.DistrictRef;
import id.pendopo.service.organization.RegionDirectory;
import id.pendopo.service.organization.VillageRef;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What words of other systems stand for: as the mapping says, and without a mapping where they are our own names or codes or
 * what SP4N-LAPOR! calls it.
 */
final class ImportChoices {

    /** States a report may come in. */
    static final List<ComplaintState> STATES = List.of(
            ComplaintState.AWAITING_VERIFICATION,
            ComplaintState.AWAITING_FOLLOW_UP,
            ComplaintState.IN_PROGRESS,
            ComplaintState.CLOSED);

    private static final Map<String, String> CLASSES = Map.of(
            "pengaduan", ComplaintClass.COMPLAINT.name(),
            "keluhan", ComplaintClass.COMPLAINT.name(),
            "complaint", ComplaintClass.COMPLAINT.name(),
            "aspirasi", ComplaintClass.ASPIRATION.name(),
            "aspiration", ComplaintClass.ASPIRATION.name(),
            "permintaan informasi", ComplaintClass.INFORMATION_REQUEST.name(),
            "informasi", ComplaintClass.INFORMATION_REQUEST.name());

    private static final Map<String, String> STATE_WORDS = Map.ofEntries(
            Map.entry("belum terverifikasi", ComplaintState.AWAITING_VERIFICATION.name()),
            Map.entry("menunggu verifikasi", ComplaintState.AWAITING_VERIFICATION.name()),
            Map.entry("menunggu", ComplaintState.AWAITING_VERIFICATION.name()),
            Map.entry("baru", ComplaintState.AWAITING_VERIFICATION.name()),
            Map.entry("tertunda", ComplaintState.AWAITING_VERIFICATION.name()),
            Map.entry("belum ditindaklanjuti", ComplaintState.AWAITING_FOLLOW_UP.name()),
            Map.entry("terverifikasi", ComplaintState.AWAITING_FOLLOW_UP.name()),
            Map.entry("terdisposisi", ComplaintState.AWAITING_FOLLOW_UP.name()),
            Map.entry("proses", ComplaintState.IN_PROGRESS.name()),
            Map.entry("diproses", ComplaintState.IN_PROGRESS.name()),
            Map.entry("dalam proses", ComplaintState.IN_PROGRESS.name()),
            Map.entry("tindak lanjut", ComplaintState.IN_PROGRESS.name()),
            Map.entry("selesai", ComplaintState.CLOSED.name()),
            Map.entry("closed", ComplaintState.CLOSED.name()));

    private static final Pattern KIND = Pattern.compile("^(kecamatan|kec\\.?|kelurahan|kel\\.?|desa)\\s+");

    private final Map<String, String> categories = new HashMap<>();
    private final Map<String, AgencyRef> agencies = new HashMap<>();
    private final Map<Long, String> agencyCodes = new HashMap<>();
    private final Map<String, String> districts = new HashMap<>();
    private final Map<String, String> villages = new HashMap<>();

    ImportChoices(ComplaintReference reference, AgencyDirectory directory, RegionDirectory regions) {
        for (CategoryRef category : reference.categories()) {
            if (category.active()) {
                categories.putIfAbsent(ImportMapping.key(category.name()), category.code());
                categories.putIfAbsent(ImportMapping.key(category.name(java.util.Locale.ENGLISH)), category.code());
                categories.put(category.code(), category.code());
            }
        }
        for (AgencyRef agency : directory.active()) {
            agencies.putIfAbsent(ImportMapping.key(agency.name()), agency);
            agencies.putIfAbsent(ImportMapping.key(agency.shortName()), agency);
            agencies.put(ImportMapping.key(agency.code()), agency);
            agencyCodes.put(agency.id(), agency.code());
        }
        for (DistrictRef district : regions.districts()) {
            districts.put(place(district.name()), district.code());
            districts.put(district.code(), district.code());
            for (VillageRef village : regions.villages(district.id())) {
                villages.put(district.code() + "/" + place(village.name()), village.code());
                villages.putIfAbsent("/" + place(village.name()), village.code());
                villages.put("/" + village.code(), village.code());
                villages.put(district.code() + "/" + village.code(), village.code());
            }
        }
    }

    private static String place(String name) {
        return KIND.matcher(ImportMapping.key(name)).replaceFirst("");
    }

    /** Our code for a word of a choice that nobody has mapped; null if it must be asked. */
    String known(ImportField field, String cell) {
        String key = ImportMapping.key(cell);
        return switch (field) {
            case CLASS -> CLASSES.get(key);
            case STATE -> STATE_WORDS.get(key);
            case CATEGORY -> categories.get(key);
            case AGENCY -> agencies.containsKey(key) ? agencies.get(key).code() : null;
            default -> null;
        };
    }

    private String code(ImportMapping mapping, ImportField field, String cell) {
        String chosen = mapping.value(field, cell);
        return chosen == null ? known(field, cell) : ImportMapping.SKIP.equals(chosen) ? null : chosen;
    }

    ComplaintClass type(ImportMapping mapping, String cell) {
        String code = code(mapping, ImportField.CLASS, cell);
        return code == null ? null : ComplaintClass.valueOf(code);
    }

    ComplaintState state(ImportMapping mapping, String cell) {
        String code = code(mapping, ImportField.STATE, cell);
        ComplaintState state = code == null ? null : ComplaintState.valueOf(code);
        return state != null && STATES.contains(state) ? state : null;
    }

    /** Null for an empty cell as well; a category that is no longer in use counts as unknown. */
    String category(ImportMapping mapping, String cell) {
        String code = code(mapping, ImportField.CATEGORY, cell);
        return code == null ? null : categories.get(code);
    }

    Long agency(ImportMapping mapping, String cell) {
        String code = code(mapping, ImportField.AGENCY, cell);
        AgencyRef agency = code == null ? null : agencies.get(ImportMapping.key(code));
        return agency == null ? null : agency.id();
    }

    String agencyCode(Long agency) {
        return agencyCodes.get(agency);
    }

    /** The code of a district written as code or name; what is unknown comes back as it was. */
    String district(String cell) {
        return districts.getOrDefault(place(cell), cell);
    }

    String village(String district, String cell) {
        String within = villages.get((district == null ? "" : district) + "/" + place(cell));
        return within != null ? within : cell.isEmpty() ? cell : villages.getOrDefault("/" + place(cell), cell);
    }
}
