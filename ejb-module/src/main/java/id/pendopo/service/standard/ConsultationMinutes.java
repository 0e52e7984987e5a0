package id.pendopo.service.standard;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Signed minutes of public consultations, as the standards of services need them: they prove that a standard was discussed
 * with the community (PermenPANRB 15/2014). Whoever holds consultations implements it.
 */
public interface ConsultationMinutes {

    /**
     * Minutes that both sides have signed.
     *
     * @param consultation what it is called
     * @param heldOn day of the discussion
     * @param number of the minutes
     * @param file the sealed document
     * @param path its page for officers; null if the caller may not read there
     * @param publicPath its page for everybody; null while it is not published
     */
    record Signed(
            UUID uuid, String consultation, LocalDate heldOn, String number, UUID file, String path, String publicPath)
            implements Serializable {}

    /** Signed minutes of consultations about a service that the caller may use as proof, the latest first. */
    List<Signed> aboutService(String serviceCode);

    /** The minutes whose sealed document this is; empty for a document from elsewhere. */
    Optional<Signed> ofFile(UUID file);
}
