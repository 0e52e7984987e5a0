package id.pendopo.service.complaint;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * First guesses that said they were about equally sure, on decisions the model had not seen.
 *
 * @param number how many
 * @param said how sure they said they were on average, 0 to 1
 * @param right share of them that was right, 0 to 1
 */
public record RoutingBin(int number, double said, double right) implements Serializable {

    static String pack(List<RoutingBin> bins) {
        return bins.stream()
                .map(bin -> bin.number() + "," + bin.said() + "," + bin.right())
                .collect(Collectors.joining(";"));
    }

    static List<RoutingBin> unpack(String packed) {
        return packed.isEmpty()
                ? List.of()
                : Arrays.stream(packed.split(";"))
                        .map(one -> one.split(","))
                        .map(parts -> new RoutingBin(
                                Integer.parseInt(parts[0]), Double.parseDouble(parts[1]), Double.parseDouble(parts[2])))
                        .toList();
    }
}
