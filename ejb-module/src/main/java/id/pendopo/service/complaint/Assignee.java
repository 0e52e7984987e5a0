package id.pendopo.service.complaint;

import java.io.Serializable;

/**
 * Somebody who can be put in charge of a complaint.
 *
 * @param name sign-in name
 * @param displayName what people are shown
 */
public record Assignee(String name, String displayName) implements Serializable {}
