package id.pendopo.domain.complaint;

/** What kind of answer a question of a category takes. */
public enum QuestionKind {
    TEXT,
    LONG_TEXT,
    NUMBER,
    DATE,
    SINGLE_CHOICE,
    MULTIPLE_CHOICE;

    /** Whether the answer is in words of one's own. */
    public boolean isWords() {
        return this == TEXT || this == LONG_TEXT;
    }

    /** Whether the answer is picked from what is offered. */
    public boolean isChoice() {
        return this == SINGLE_CHOICE || this == MULTIPLE_CHOICE;
    }
}
