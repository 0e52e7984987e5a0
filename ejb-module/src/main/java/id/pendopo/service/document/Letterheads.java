package id.pendopo.service.document;

import id.pendopo.domain.document.PrintedLetterhead;
import id.pendopo.domain.organization.Agency;
import id.pendopo.domain.organization.Letterhead;
import id.pendopo.domain.platform.NotFoundException;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The heads of the agencies' letters, ready to print. */
@Stateless
public class Letterheads {

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private DocumentStore documents;

    /**
     * Open to every caller: what stands at the head of a letter is meant to be read, also on sheets the public prints.
     *
     * @param agencyId internal number
     * @throws NotFoundException if there is no such agency
     */
    @PermitAll
    public PrintedLetterhead of(long agencyId) {
        Agency agency = em.find(Agency.class, agencyId);
        if (agency == null) {
            throw new NotFoundException("organization.agency.unknown");
        }
        Letterhead head = agency.getLetterhead();
        return new PrintedLetterhead(
                head.government().toUpperCase(Locale.ROOT),
                agency.getName().toUpperCase(Locale.ROOT),
                joined(", ", head.address(), joined(" ", head.city(), head.postalCode())),
                joined(" \u00b7 ", labelled("Telepon ", head.phone()), head.email(), head.website()),
                head.city(),
                head.logo() == null ? null : picture(head.logo()));
    }

    private String picture(UUID logo) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try {
            documents.content(logo).writeTo(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "data:" + documents.find(logo).type() + ";base64,"
                + Base64.getEncoder().encodeToString(content.toByteArray());
    }

    private static String labelled(String label, String value) {
        return value.isBlank() ? "" : label + value;
    }

    private static String joined(String separator, String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(separator));
    }
}
