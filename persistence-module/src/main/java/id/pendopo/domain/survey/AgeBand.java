package id.pendopo.domain.survey;

/** Ages as reports group them. */
public enum AgeBand {
    UNDER_18(17),
    TO_25(25),
    TO_35(35),
    TO_45(45),
    TO_55(55),
    ABOVE_55(Integer.MAX_VALUE);

    private final int most;

    AgeBand(int most) {
        this.most = most;
    }

    /** The oldest that belong to it. */
    public int most() {
        return most;
    }

    public static AgeBand of(int age) {
        for (AgeBand band : values()) {
            if (age <= band.most) {
                return band;
            }
        }
        return ABOVE_55;
    }
}
