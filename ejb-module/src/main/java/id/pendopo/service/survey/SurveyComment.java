package id.pendopo.service.survey;

import java.io.Serializable;

/**
 * What a respondent wrote about a subject.
 *
 * @param id internal number, to go on after; never shown
 */
public record SurveyComment(long id, String agency, String agencyName, String target, String targetName, String text)
        implements Serializable {}
