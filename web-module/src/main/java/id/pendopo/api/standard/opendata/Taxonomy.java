package id.pendopo.api.standard.opendata;

import id.pendopo.domain.platform.Texts;
import id.pendopo.domain.standard.Audience;
import id.pendopo.domain.standard.LifeEvent;
import id.pendopo.domain.standard.ServiceKind;
import id.pendopo.domain.standard.StandardComponent;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What services are told apart by: in HSDS a taxonomy each, with numbers made of names so that they stay the same. */
enum Taxonomy {
    LIFE_EVENT(LifeEvent.values()),
    AUDIENCE(Audience.values()),
    KIND(ServiceKind.values()),
    /** Components that HSDS has no field for. */
    COMPONENT(StandardComponent.DURATION, StandardComponent.PRODUCT);

    private static final Texts TEXTS = Texts.of(Texts.INDONESIAN);

    private final List<Term> terms;

    Taxonomy(Enum<?>... constants) {
        terms = Arrays.stream(constants).map(one -> new Term(this, one)).toList();
    }

    /** One of what a taxonomy tells apart. */
    record Term(Taxonomy taxonomy, Enum<?> constant) {

        UUID id() {
            return Ids.of("term", constant.getDeclaringClass().getSimpleName(), constant.name());
        }

        String name() {
            return TEXTS.label(constant);
        }
    }

    UUID id() {
        return Ids.of("taxonomy", name());
    }

    String title() {
        return TEXTS.get("standard.open.taxonomy." + name());
    }

    List<Term> terms() {
        return terms;
    }

    /** The term a constant is; the constant must be one of a taxonomy. */
    static Term of(Enum<?> constant) {
        return all().stream()
                .filter(term -> term.constant() == constant)
                .findFirst()
                .orElseThrow();
    }

    static List<Term> all() {
        return Stream.of(values()).flatMap(one -> one.terms.stream()).toList();
    }
}
