package id.pendopo.web.shell;

/**
 * A number beside an entry of the navigation or on the bell of the top bar. Asked at most twice a minute for each person,
 * for entries that person sees; one cheap query at most.
 */
public interface NavigationBadge {

    /** Path of the entry, as in {@link NavigationEntry#path()}. */
    String path();

    /** Whether the number asks to act at once; it is painted accordingly. */
    default boolean urgent() {
        return false;
    }

    /** For the current caller; nothing is shown for 0. */
    long count();
}
