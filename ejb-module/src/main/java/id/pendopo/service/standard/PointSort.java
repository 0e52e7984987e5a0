package id.pendopo.service.standard;

/** What a list of service points is ordered by; name and number make it whole. */
public enum PointSort {
    NAME("''"),
    AGENCY("a.short_name"),
    DISTRICT("coalesce(d.name, '')");

    private final String first;

    PointSort(String first) {
        this.first = first;
    }

    /** Three expressions that no two points share. */
    String keys() {
        return first + ", p.name, p.id";
    }

    String order(boolean descending) {
        String direction = descending ? " desc" : "";
        return " order by " + (this == NAME ? "" : first + direction + ", ") + "p.name" + direction + ", p.id"
                + direction;
    }

    String first(PointRow row) {
        return switch (this) {
            case NAME -> "";
            case AGENCY -> row.agencyShortName();
            case DISTRICT -> row.districtName() == null ? "" : row.districtName();
        };
    }
}
