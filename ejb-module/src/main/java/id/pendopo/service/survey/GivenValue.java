package id.pendopo.service.survey;

import java.util.List;

/**
 * What was answered to an own question, as it is kept.
 *
 * @param question internal number
 * @param value words, a number with a point, or the keys that were chosen, one in a line
 */
record GivenValue(long question, String value) {

    static Object[] questions(List<GivenValue> given) {
        return given.stream().map(GivenValue::question).toArray(Long[]::new);
    }

    static Object[] values(List<GivenValue> given) {
        return given.stream().map(GivenValue::value).toArray(String[]::new);
    }
}
