package id.pendopo.service.standard;

/** What a list of services is ordered by; the number makes it whole. */
public enum ServiceSort {
    NAME("s.name", "''"),
    CODE("s.code", "''"),
    AGENCY("a.short_name", "s.name");

    private final String first;
    private final String second;

    ServiceSort(String first, String second) {
        this.first = first;
        this.second = second;
    }

    /** Three expressions that no two services share. */
    String keys() {
        return first + ", " + second + ", s.id";
    }

    String order(boolean descending) {
        String direction = descending ? " desc" : "";
        return " order by " + first + direction + ", " + (second.equals("''") ? "" : second + direction + ", ") + "s.id"
                + direction;
    }

    String first(ServiceRow row) {
        return switch (this) {
            case NAME -> row.name();
            case CODE -> row.code();
            case AGENCY -> row.agencyShortName();
        };
    }

    String second(ServiceRow row) {
        return this == AGENCY ? row.name() : "";
    }
}
