package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.Channel;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.TextInput;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.platform.Database;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Where files with complaints come from; each source remembers how its files are read. */
@Stateless
@RolesAllowed(Permission.COMPLAINT_IMPORT)
public class ImportSources {

    private static final int SOURCE_NAME = 120;

    @Inject
    private Database database;

    @Inject
    private CurrentCaller currentCaller;

    @Inject
    private AuditTrail audit;

    /** Where files came from so far, by name. */
    public List<ImportSource> all() {
        currentCaller.requireEverywhere(Permission.COMPLAINT_IMPORT);
        return database.list(
                "select code, name, channel from complaint_import_source order by name, code",
                row -> new ImportSource(
                        row.getString("code"), row.getString("name"), Channel.valueOf(row.getString("channel"))));
    }

    /**
     * A new source of files.
     *
     * @return its code
     * @throws InvalidInputException for {@code newSource} or {@code channel}
     */
    public String add(String name, Channel channel) {
        currentCaller.requireEverywhere(Permission.COMPLAINT_IMPORT);
        String shown = TextInput.required("newSource", name, SOURCE_NAME);
        if (channel == null) {
            throw new InvalidInputException("channel", "input.required");
        }
        String plain =
                shown.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+", "");
        String code = ("kanal-" + plain).substring(0, Math.min(40, 6 + plain.length()));
        int added = database.update(
                "insert into complaint_import_source (code, name, channel) values (?, ?, ?) on conflict do nothing",
                code,
                shown,
                channel.name());
        if (added == 0) {
            throw new InvalidInputException("newSource", "complaint.import.sourceKnown");
        }
        audit.record("complaint.import-source-added", "complaint-import", code, Map.of("channel", channel.name()));
        return code;
    }
}
