package id.pendopo.service.forum;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A promise made at a forum.
 *
 * @param agency code of the one that promises
 * @param statement what, in a sentence citizens understand
 * @param person whose work it is, by position or name; never shown to the public
 * @param dueOn until when
 * @param publicly whether it stands in the public register
 */
public record ForumPromise(String agency, String statement, String person, LocalDate dueOn, boolean publicly)
        implements Serializable {}
