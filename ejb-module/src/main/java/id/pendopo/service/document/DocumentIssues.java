package id.pendopo.service.document;

import id.pendopo.domain.identity.Permission;
import id.pendopo.service.platform.Database;
import id.pendopo.service.platform.PublicAddress;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Issues documents that can be verified: each carries a code and a QR code to the public page {@code /verify.xhtml}, where
 * number, kind, issuer, day and digest of the genuine one are shown, and nothing of its content.
 */
@Stateless
public class DocumentIssues {

    private static final char[] DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray();
    private static final Pattern CODE = Pattern.compile("[0-9A-HJKMNP-TV-Z]{20}");
    private static final int LENGTH = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private Database database;

    @Inject
    private PdfRenderer renderer;

    @Inject
    private PublicAddress address;

    @Inject
    private Clock clock;

    public DocumentIssues() {}

    DocumentIssues(Database database, PdfRenderer renderer, PublicAddress address, Clock clock) {
        this.database = database;
        this.renderer = renderer;
        this.address = address;
        this.clock = clock;
    }

    /**
     * Renders a document with its verification code and remembers it. To the model are added {@code verificationCode},
     * {@code verificationUrl} and {@code verificationQr}.
     *
     * @param template see {@link PdfRenderer#render}
     * @param kind what it is: key of {@code document.kind.<kind>}, e.g. {@code complaint-receipt}
     * @param number by which people know it: letter number or tracking number
     * @param issuer name of the agency
     */
    @RolesAllowed(Permission.SIGNED_IN)
    public IssuedPdf issue(
            String template, Map<String, Object> model, Locale locale, String kind, String number, String issuer) {
        String code = newCode();
        String page = address.of("/verify.xhtml");
        Map<String, Object> all = new HashMap<>(model);
        all.put("verificationCode", grouped(code));
        all.put("verificationUrl", page);
        all.put("verificationQr", QrCode.dataAddress(page + "?code=" + code));
        byte[] content = renderer.render(template, all, locale);
        database.update(
                "insert into issued_document (code, kind, number, issuer, sha256, issued_at) values (?, ?, ?, ?, ?, ?)",
                code,
                kind,
                number,
                issuer,
                sha256(content),
                clock.instant());
        return new IssuedPdf(code, content);
    }

    /** What is known of the document with this code as people type it (spaces, dashes, small letters); empty if none. */
    @PermitAll
    public Optional<DocumentVerdict> verify(String typed) {
        String code = normalised(typed);
        if (!CODE.matcher(code).matches()) {
            return Optional.empty();
        }
        return database.first(
                "select code, kind, number, issuer, sha256, issued_at from issued_document where code = ?",
                row -> new DocumentVerdict(
                        grouped(row.getString("code")),
                        row.getString("kind"),
                        row.getString("number"),
                        row.getString("issuer"),
                        Database.instant(row, "issued_at"),
                        row.getString("sha256")),
                code);
    }

    /** What is easily misread (I, L, O) is read as what it must be. */
    static String normalised(String typed) {
        return (typed == null || typed.length() > 60 ? "" : typed)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('I', '1')
                .replace('L', '1')
                .replace('O', '0');
    }

    private static String newCode() {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(DIGITS[RANDOM.nextInt(DIGITS.length)]);
        }
        return code.toString();
    }

    private static String grouped(String code) {
        return code.replaceAll("(.{5})(?=.)", "$1-");
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
