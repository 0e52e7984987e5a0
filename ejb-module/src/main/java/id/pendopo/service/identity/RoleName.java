package id.pendopo.service.identity;

import id.pendopo.domain.platform.Texts;
import java.io.Serializable;

/**
 * A role as people read it.
 *
 * @param name null for a built-in role, whose name is a text in both languages
 */
public record RoleName(String code, String name) implements Serializable {

    public String in(Texts texts) {
        return name == null ? texts.get("Role." + code) : name;
    }
}
