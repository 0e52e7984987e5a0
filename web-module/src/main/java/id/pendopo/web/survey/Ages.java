package id.pendopo.web.survey;

import id.pendopo.domain.platform.InvalidInputException;

/** An age as people type it. */
final class Ages {

    private Ages() {}

    /** Null if nothing was typed. */
    static Integer of(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        if (!typed.strip().matches("[0-9]{1,3}")) {
            throw new InvalidInputException("age", "survey.ageTyped");
        }
        return Integer.valueOf(typed.strip());
    }
}
