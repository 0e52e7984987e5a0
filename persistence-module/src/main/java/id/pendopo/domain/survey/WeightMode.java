package id.pendopo.domain.survey;

/**
 * How weights are taken. Exact always, except to show how an old report came to its number: with weights cut off after two
 * or three decimals (0,11 or 0,111 for nine elements) nobody could reach 100.
 */
public enum WeightMode {
    EXACT(-1),
    THREE_DECIMALS(3),
    TWO_DECIMALS(2);

    private final int decimals;

    WeightMode(int decimals) {
        this.decimals = decimals;
    }

    Fraction of(Fraction weight) {
        return decimals < 0 ? weight : weight.cut(decimals);
    }
}
