package id.pendopo.service.forum;

import id.pendopo.domain.forum.MinutesState;
import id.pendopo.domain.forum.SignatorySide;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Minutes as whoever works on them sees them.
 *
 * @param uuid null before somebody began them
 * @param state of what was not begun: a draft
 * @param present people who came; without any nothing is signed
 * @param inputs how many things were said
 * @param content what lies before the signatories; empty in a draft
 * @param signedOnPaper whether a copy signed on paper was uploaded
 * @param number empty before the seal
 * @param intact whether the seal still fits what is there
 */
public record MinutesView(
        UUID uuid,
        int version,
        MinutesState state,
        String notes,
        int present,
        int inputs,
        List<AgreementRow> agreements,
        List<SignatoryRow> signatories,
        List<AnnexRow> annexes,
        Map<String, Object> content,
        Instant presentedAt,
        boolean signedOnPaper,
        String number,
        LocalDate signedOn,
        Instant sealedAt,
        String sealedBy,
        String seal,
        boolean intact)
        implements Serializable {

    public List<SignatoryRow> side(SignatorySide side) {
        return signatories.stream().filter(one -> one.side() == side).toList();
    }

    /** Signatories who have not signed the text as it is. */
    public long unsigned() {
        return signatories.stream().filter(one -> !one.signedThis()).count();
    }

    /** Whether nothing stands in the way of the seal. */
    public boolean sealable() {
        return state == MinutesState.REVIEW
                && present > 0
                && !side(SignatorySide.PROVIDER).isEmpty()
                && !side(SignatorySide.COMMUNITY).isEmpty()
                && (unsigned() == 0 || signedOnPaper);
    }
}
