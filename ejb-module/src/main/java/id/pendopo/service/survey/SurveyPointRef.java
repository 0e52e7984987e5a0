package id.pendopo.service.survey;

import java.io.Serializable;

/**
 * A service point of the registry where people are asked.
 *
 * @param id internal number; never shown outside
 */
public record SurveyPointRef(long id, String code, String name) implements Serializable {}
