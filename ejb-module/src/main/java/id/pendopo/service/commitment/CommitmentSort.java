package id.pendopo.service.commitment;

/** What lists of promises can be ordered by. */
public enum CommitmentSort {
    DUE("due_on", "date"),
    PROMISED("promised_on", "date"),
    PROGRESS("progress", "integer");

    private final String column;
    private final String type;

    CommitmentSort(String column, String type) {
        this.column = column;
        this.type = type;
    }

    String column() {
        return column;
    }

    String type() {
        return type;
    }

    String key(CommitmentRow row) {
        return switch (this) {
            case DUE -> row.dueOn().toString();
            case PROMISED -> row.promisedOn().toString();
            case PROGRESS -> Integer.toString(row.progress());
        };
    }
}
