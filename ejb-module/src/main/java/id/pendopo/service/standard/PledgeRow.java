package id.pendopo.service.standard;

import id.pendopo.domain.standard.ServicePledge.Promises;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** A version of an agency's maklumat pelayanan. */
public record PledgeRow(
        UUID uuid,
        int number,
        String agencyCode,
        String agencyName,
        String promise,
        String improvement,
        String compensation,
        String signatory,
        String place,
        LocalDate signedOn)
        implements Serializable {

    public Promises promises() {
        return new Promises(promise, improvement, compensation);
    }
}
