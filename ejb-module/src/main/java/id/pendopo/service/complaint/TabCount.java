package id.pendopo.service.complaint;

import java.io.Serializable;

/** How many complaints a tab holds for the caller; {@code capped} means more than {@code count}. */
public record TabCount(QueueTab tab, long count, boolean capped) implements Serializable {}
