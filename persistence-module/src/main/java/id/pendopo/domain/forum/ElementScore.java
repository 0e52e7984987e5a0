package id.pendopo.domain.forum;

import java.util.ArrayList;
import java.util.List;

/**
 * How many stakeholder elements earn which score, from 1 up. The bands are a setting: they were read in an evaluator of
 * PEKPPP, not in the regulation.
 *
 * @param bands the least number of elements for the score 1, 2, 3 and so on
 */
public record ElementScore(List<Integer> bands) {

    public ElementScore {
        bands = List.copyOf(bands);
    }

    /** @param text numbers with commas between, e.g. {@code 1,2,3,4,5} */
    public static ElementScore parse(String text) {
        List<Integer> bands = new ArrayList<>();
        for (String part : text.split(",")) {
            bands.add(Integer.valueOf(part.strip()));
        }
        return new ElementScore(bands);
    }

    /** The score of so many elements; 0 for fewer than the first band asks for. */
    public int of(int elements) {
        return (int) bands.stream().filter(band -> elements >= band).count();
    }
}
