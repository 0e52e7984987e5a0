package id.pendopo.domain.standard;

import jakarta.persistence.Converter;

/** See {@link NamesConverter}. */
@Converter
public class LifeEventsConverter extends NamesConverter<LifeEvent> {

    public LifeEventsConverter() {
        super(LifeEvent.class);
    }
}
