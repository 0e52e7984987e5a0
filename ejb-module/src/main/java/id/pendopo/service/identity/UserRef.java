package id.pendopo.service.identity;

import java.io.Serializable;

/**
 * A user as other capabilities know one.
 *
 * @param name sign-in name, unique
 * @param displayName what people are shown
 * @param email where mail goes; null when the user has none
 * @param language {@code id} or {@code en}
 */
public record UserRef(long id, String name, String displayName, String email, String language)
        implements Serializable {}
