package id.pendopo.service.standard;

import id.pendopo.domain.standard.StandardMove;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Where a standard is in its life, and what can be done now.
 *
 * @param minutesFile signed minutes of the discussion; null before it
 * @param consultation the public consultation they are of; null if they come from elsewhere
 * @param reviewConsultation the same of the last review
 * @param decree number of the decree; null before it
 * @param reviewDue day by which it should be reviewed; null while it is not in force
 * @param pledged whether the agency has a maklumat pelayanan
 * @param moves what the caller may do now
 * @param steps what was done, the latest first
 */
public record StandardLife(
        LocalDate minutesOn,
        UUID minutesFile,
        ConsultationMinutes.Signed consultation,
        String decree,
        LocalDate decidedOn,
        String signatory,
        LocalDate publishedOn,
        LocalDate inForceFrom,
        LocalDate reviewedOn,
        UUID reviewFile,
        ConsultationMinutes.Signed reviewConsultation,
        LocalDate reviewDue,
        LocalDate reviewOverdue,
        boolean pledged,
        List<StandardMove> moves,
        List<StepRow> steps)
        implements Serializable {}
