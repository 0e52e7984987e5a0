package id.pendopo.service.survey;

import id.pendopo.domain.survey.Marks;
import id.pendopo.domain.survey.ResponseChannel;
import java.time.LocalDate;

/**
 * An answer as the export has it: the marks and nothing of the respondent.
 *
 * @param id internal number, to go on after
 * @param suspicious whether it is counted apart
 * @param counted whether the index counts it
 */
public record ExportedAnswer(
        long id,
        String agency,
        String target,
        String targetName,
        LocalDate answeredOn,
        ResponseChannel channel,
        Marks marks,
        boolean suspicious,
        boolean counted) {}
