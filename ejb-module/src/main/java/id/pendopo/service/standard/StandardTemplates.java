package id.pendopo.service.standard;

import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.domain.platform.StaleVersionException;
import id.pendopo.domain.platform.TextInput;
import id.pendopo.domain.standard.PublicService;
import id.pendopo.domain.standard.ServiceKind;
import id.pendopo.domain.standard.StandardComponent;
import id.pendopo.domain.standard.StandardSection;
import id.pendopo.domain.standard.StandardSection.Content;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.platform.Database;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The texts a government lets new standards begin with, one template for each kind of service; the organisation bureau writes them. */
@Stateless
@RolesAllowed(Permission.STANDARD_EDIT)
public class StandardTemplates {

    @Inject
    private Database database;

    @Inject
    private StandardAccess access;

    @Inject
    private StandardWriting writing;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * A template.
     *
     * @param version 0 where none was written yet
     * @param texts of the components that say something
     */
    public record Template(ServiceKind kind, int version, Map<StandardComponent, String> texts)
            implements Serializable {

        public Template {
            texts = Map.copyOf(texts);
        }
    }

    /** The template of a kind; without texts where none was written. */
    @RolesAllowed({Permission.STANDARD_EDIT, Permission.STANDARD_ESTABLISH})
    public Template of(ServiceKind kind) {
        int version = database.first(
                        "select version from standard_template where kind = ?", row -> row.getInt(1), kind.name())
                .orElse(0);
        Map<StandardComponent, String> texts = new EnumMap<>(StandardComponent.class);
        database.list(
                "select component, text from standard_template_text where kind = ?",
                row -> texts.put(StandardComponent.valueOf(row.getString(1)), row.getString(2)),
                kind.name());
        return new Template(kind, version, texts);
    }

    /**
     * Writes a template anew; standards that began with it stay as they are.
     *
     * @param version as it was read
     * @param texts those left out or empty say nothing
     * @throws InvalidInputException for {@code text.COMPONENT} that is too long
     * @throws StaleVersionException if somebody else has written it since
     */
    @RolesAllowed(Permission.STANDARD_ESTABLISH)
    public void save(ServiceKind kind, int version, Map<StandardComponent, String> texts) {
        caller.requireEverywhere(Permission.STANDARD_ESTABLISH);
        Map<StandardComponent, String> tidy = new EnumMap<>(StandardComponent.class);
        texts.forEach((component, text) -> {
            String taken = TextInput.optional("text." + component, text, StandardSection.TEXT_LIMIT);
            if (!taken.isBlank()) {
                tidy.put(component, taken);
            }
        });
        int written = database.update(
                """
                insert into standard_template as t (kind, version, changed_at, changed_by) values (?, ?, ?, ?)
                on conflict (kind) do update set version = excluded.version, changed_at = excluded.changed_at,
                    changed_by = excluded.changed_by where t.version = ?""",
                kind.name(),
                version + 1,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                caller.get().displayName(),
                version);
        if (written == 0) {
            throw new StaleVersionException("standard.changedMeanwhile");
        }
        database.update("delete from standard_template_text where kind = ?", kind.name());
        tidy.forEach((component, text) -> database.update(
                "insert into standard_template_text (kind, component, text) values (?, ?, ?)",
                kind.name(),
                component.name(),
                text));
        trail.record(
                "standard.template-written",
                "standard-template",
                kind.name(),
                Map.of("components", Integer.toString(tidy.size())));
    }

    /**
     * Starts the next version of a service's standard with the template of its kind.
     *
     * @return the draft
     * @throws RuleViolationException {@code standard.template.none} if there is none, {@code standard.draftExists}
     */
    public UUID start(String serviceCode) {
        PublicService service = access.service(serviceCode, Permission.STANDARD_EDIT);
        Template template = of(service.kind());
        if (template.texts().isEmpty()) {
            throw new RuleViolationException("standard.template.none");
        }
        Map<StandardComponent, Content> contents = new EnumMap<>(StandardComponent.class);
        template.texts()
                .forEach((component, text) -> contents.put(component, new Content(text, null, null, false, List.of())));
        return writing.startWith(serviceCode, contents);
    }
}
