package id.pendopo.domain.forum;

import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.TextInput;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Objects;

/** Who speaks to an item of the agenda (narasumber), and who comes instead. */
@Embeddable
public class Speaker implements Serializable {

    public static final int NAME_LIMIT = 120;
    public static final int POSITION_LIMIT = 160;
    public static final int INSTITUTION_LIMIT = 200;

    private String name;
    private String position;
    private String institution;

    @Enumerated(EnumType.STRING)
    private Confirmation confirmation;

    private String substitute;

    protected Speaker() {}

    /**
     * @param substitute who comes instead; may be empty
     * @throws InvalidInputException naming the wrong field
     */
    public Speaker(String name, String position, String institution, Confirmation confirmation, String substitute) {
        this.name = TextInput.required("name", name, NAME_LIMIT);
        this.position = TextInput.optional("position", position, POSITION_LIMIT);
        this.institution = TextInput.optional("institution", institution, INSTITUTION_LIMIT);
        this.confirmation = confirmation == null ? Confirmation.ASKED : confirmation;
        this.substitute = TextInput.optional("substitute", substitute, INSTITUTION_LIMIT);
    }

    public String name() {
        return name;
    }

    public String position() {
        return position;
    }

    public String institution() {
        return institution;
    }

    public Confirmation confirmation() {
        return confirmation;
    }

    public String substitute() {
        return substitute;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Speaker speaker
                && name.equals(speaker.name)
                && position.equals(speaker.position)
                && institution.equals(speaker.institution)
                && confirmation == speaker.confirmation
                && substitute.equals(speaker.substitute);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, position, institution, confirmation, substitute);
    }
}
