package id.pendopo.service.survey;

import java.io.Serializable;

/** A subject with its result, and whose it is. */
public record SubjectResult(String agency, String agencyName, SurveyTargetRef target, SurveyLine line)
        implements Serializable {}
