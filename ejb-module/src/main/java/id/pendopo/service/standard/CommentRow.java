package id.pendopo.service.standard;

import java.io.Serializable;
import java.time.Instant;

/** What a colleague said about a component. */
public record CommentRow(String text, Instant at, String by) implements Serializable {}
