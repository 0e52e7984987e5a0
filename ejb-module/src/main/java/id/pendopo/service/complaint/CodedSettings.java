package id.pendopo.service.complaint;

import id.pendopo.domain.platform.BaseEntity;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.StaleVersionException;
import id.pendopo.domain.platform.TextInput;
import jakarta.persistence.EntityManager;
import java.util.regex.Pattern;

/** What settings have in common that administrators name by a code: a fresh one, and the one they have read. */
final class CodedSettings {

    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{1,39}");

    private CodedSettings() {}

    /**
     * A code for a new setting, as it is kept. The database's unique key stands behind it for two at once.
     *
     * @throws InvalidInputException for {@code code} if it is none or taken
     */
    static String freshCode(EntityManager em, Class<? extends BaseEntity> kind, String code, int longest) {
        String fresh = TextInput.required("code", code, longest);
        if (!CODE.matcher(fresh).matches()) {
            throw new InvalidInputException("code", "complaint.code");
        }
        String entity = em.getMetamodel().entity(kind).getName();
        if (!em.createQuery("select s.id from " + entity + " s where s.code = :code", Long.class)
                .setParameter("code", fresh)
                .getResultList()
                .isEmpty()) {
            throw new InvalidInputException("code", "complaint.codeTaken");
        }
        return fresh;
    }

    /**
     * The setting that is about to be changed.
     *
     * @param version as the editor has read it
     * @param unknown what to say if there is none
     * @throws NotFoundException if there is none
     * @throws StaleVersionException if somebody changed it meanwhile
     */
    static <T extends BaseEntity> T asRead(EntityManager em, Class<T> kind, Long id, int version, String unknown) {
        T setting = em.find(kind, id);
        if (setting == null) {
            throw new NotFoundException(unknown);
        }
        setting.requireVersion(version, "complaint.settingStale");
        return setting;
    }
}
