package id.pendopo.service.complaint;

import java.io.Serializable;

/**
 * One likely category or agency.
 *
 * @param confidence 0 to 1: so often such a guess was right
 */
public record RoutingGuess(String code, double confidence) implements Serializable {

    /** For people: whole percent. */
    public int percent() {
        return (int) Math.round(confidence * 100);
    }
}
