package id.pendopo.domain.standard;

import jakarta.persistence.Converter;

/** See {@link NamesConverter}. */
@Converter
public class AudiencesConverter extends NamesConverter<Audience> {

    public AudiencesConverter() {
        super(Audience.class);
    }
}
