package id.pendopo.service.document;

import id.pendopo.domain.document.FileRules;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.platform.ForbiddenException;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.StaleVersionException;
import id.pendopo.service.audit.AuditTrail;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.platform.Database;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/** Puts the government's emblem on every page, or takes it off. For who manages the organization of all agencies. */
@Stateless
public class GovernmentEmblems {

    /** Enough for 64 pixels on the sharpest screens, and small for a cheap phone. */
    static final int EDGE = 192;

    private static final String TRAIL = "government";

    @Inject
    private Database database;

    @Inject
    private GovernmentEmblem emblem;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    /** What {@link #replace} and {@link #remove} must be told, so that nobody undoes what was not seen. */
    @RolesAllowed(Permission.ORGANIZATION_MANAGE)
    public int version() {
        requireAll();
        return database.first("select version from government", row -> row.getInt(1))
                .orElseThrow();
    }

    /**
     * Puts a picture, drawn anew and small, in the place of the present emblem.
     *
     * @param version the caller has read
     * @param content JPEG or PNG, at most {@link FileRules#PICTURE}; the caller closes it
     * @throws InvalidInputException for {@code file} if it is no such picture
     * @throws StaleVersionException if somebody else has changed it since
     * @throws ForbiddenException if the caller does not manage the whole government
     */
    @RolesAllowed(Permission.ORGANIZATION_MANAGE)
    public void replace(int version, InputStream content) {
        requireAll();
        byte[] png = small(content);
        String sha256 = sha256(png);
        change(version, png, sha256);
        audit.record("organization.governmentEmblemChanged", TRAIL, TRAIL, Map.of("sha256", sha256));
    }

    /**
     * Takes the emblem off; the application's own mark stands instead.
     *
     * @param version the caller has read
     * @throws StaleVersionException if somebody else has changed it since
     * @throws ForbiddenException if the caller does not manage the whole government
     */
    @RolesAllowed(Permission.ORGANIZATION_MANAGE)
    public void remove(int version) {
        requireAll();
        change(version, null, null);
        audit.record("organization.governmentEmblemRemoved", TRAIL, TRAIL, Map.of());
    }

    private void change(int version, byte[] png, String sha256) {
        int changed = database.update(
                "update government set version = version + 1, emblem = ?::bytea, sha256 = ? where version = ?",
                png,
                sha256,
                version);
        if (changed != 1) {
            throw new StaleVersionException("organization.government.changedMeanwhile");
        }
        emblem.forget();
    }

    private static byte[] small(InputStream content) {
        try (IncomingFile file = IncomingFile.receive(content, FileRules.PICTURE)) {
            return file.small(EDGE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void requireAll() {
        if (!caller.get().scope(Permission.ORGANIZATION_MANAGE).governmentWide()) {
            throw new ForbiddenException("identity.forbidden");
        }
    }
}
