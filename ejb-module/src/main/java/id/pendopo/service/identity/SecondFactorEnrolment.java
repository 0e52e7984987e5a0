package id.pendopo.service.identity;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import id.pendopo.domain.identity.Permission;
import id.pendopo.domain.identity.UserAccount;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.service.audit.AuditTrail;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import javax.imageio.ImageIO;

/** People enrol an authenticator app, get recovery codes, and can give both up again with their password. */
@Stateless
public class SecondFactorEnrolment {

    private static final int QR_PIXELS = 232;
    private static final int BLACK = 0x000000;
    private static final int WHITE = 0xffffff;

    @PersistenceContext(unitName = "pendopo")
    private EntityManager em;

    @Inject
    private OwnAccount own;

    @Inject
    private SecondFactor secondFactor;

    @Inject
    private Authentication authentication;

    @Inject
    private AuditTrail trail;

    @Inject
    private IdentityChanges changes;

    @Inject
    private Clock clock;

    /**
     * How things stand for the caller.
     *
     * @param recoveryCodesLeft how many recovery codes were not used yet
     * @param offered the secret that waits to be confirmed, to type in where no camera is at hand, in groups of four; null
     *     for none
     */
    public record State(boolean enrolled, int recoveryCodesLeft, String offered) implements Serializable {}

    @RolesAllowed(Permission.SIGNED_IN)
    public State state() {
        UserAccount account = own.account();
        return new State(
                account.hasSecondFactor(),
                secondFactor.recoveryCodesLeft(account.getId()),
                isOffered(account) ? readable(offered(account)) : null);
    }

    /**
     * Offers the caller's authenticator a secret, shown by {@link #state} and {@link #image}; it counts only after
     * {@link #confirm}.
     *
     * @throws RuleViolationException if one is enrolled already
     */
    @RolesAllowed(Permission.SIGNED_IN)
    public void begin() {
        UserAccount account = own.account();
        account.offerSecondFactor(secondFactor.close(SecondFactor.randomSecret(), account.getUuid()));
    }

    /**
     * The offered secret as a QR code.
     *
     * @return a PNG image
     * @throws NotFoundException if nothing is offered; a confirmed secret is never shown again
     */
    @RolesAllowed(Permission.SIGNED_IN)
    public byte[] image() {
        UserAccount account = own.account();
        if (!isOffered(account)) {
            throw new NotFoundException("identity.secondFactor.notOffered");
        }
        String secret = Base32.encode(offered(account));
        String label = URLEncoder.encode("Pendopo:" + account.getName(), StandardCharsets.UTF_8);
        return png("otpauth://totp/" + label + "?secret=" + secret + "&issuer=Pendopo");
    }

    /**
     * Turns the second factor on.
     *
     * @param code what the authenticator shows
     * @param session the caller's session, which counts as confirmed by a second factor from now on
     * @return recovery codes, shown this once
     * @throws InvalidInputException for the field {@code code} if it is wrong
     */
    @RolesAllowed(Permission.SIGNED_IN)
    public List<String> confirm(String code, UUID session) {
        UserAccount account = own.account();
        if (!isOffered(account)) {
            throw new RuleViolationException("identity.secondFactor.notOffered");
        }
        byte[] secret = offered(account);
        String typed = code == null ? "" : code.replaceAll("\\s", "");
        OptionalLong step = secondFactor.matchingStep(secret, typed);
        if (step.isEmpty() || !secondFactor.useUp(account.getId(), step.getAsLong())) {
            throw new InvalidInputException("code", "identity.secondFactor.wrong");
        }
        account.confirmSecondFactor(clock.instant());
        em.createNativeQuery(
                        "update user_session set second_factor = true where uuid = cast(? as uuid) and user_id = ?")
                .setParameter(1, session.toString())
                .setParameter(2, account.getId())
                .executeUpdate();
        List<String> codes = secondFactor.newRecoveryCodes(account.getId());
        trail.record("identity.second-factor-enrolled", "user", account.getName(), Map.of());
        changes.changed();
        return codes;
    }

    /**
     * Replaces the recovery codes.
     *
     * @throws InvalidInputException for the field {@code password} if it is wrong
     */
    @RolesAllowed(Permission.SIGNED_IN)
    public List<String> renewRecoveryCodes(String password) {
        UserAccount account = own.account();
        if (!account.hasSecondFactor()) {
            throw new RuleViolationException("identity.secondFactor.notOffered");
        }
        authentication.again(account.getId(), password, "password");
        trail.record("identity.recovery-codes-renewed", "user", account.getName(), Map.of());
        return secondFactor.newRecoveryCodes(account.getId());
    }

    /**
     * Turns the second factor off.
     *
     * @throws InvalidInputException for the field {@code password} if it is wrong
     */
    @RolesAllowed(Permission.SIGNED_IN)
    public void remove(String password) {
        UserAccount account = own.account();
        authentication.again(account.getId(), password, "password");
        account.removeSecondFactor();
        secondFactor.forgetRecoveryCodes(account.getId());
        trail.record("identity.second-factor-removed", "user", account.getName(), Map.of());
        changes.changed();
    }

    private static boolean isOffered(UserAccount account) {
        return !account.hasSecondFactor() && account.getTotpSecret() != null;
    }

    private byte[] offered(UserAccount account) {
        return secondFactor.open(account.getTotpSecret(), account.getUuid());
    }

    private static String readable(byte[] secret) {
        return Base32.encode(secret).replaceAll("(.{4})(?=.)", "$1 ");
    }

    private static byte[] png(String text) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            BitMatrix bits = new QRCodeWriter()
                    .encode(text, BarcodeFormat.QR_CODE, QR_PIXELS, QR_PIXELS, Map.of(EncodeHintType.MARGIN, 2));
            BufferedImage image = new BufferedImage(bits.getWidth(), bits.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
            for (int y = 0; y < bits.getHeight(); y++) {
                for (int x = 0; x < bits.getWidth(); x++) {
                    image.setRGB(x, y, bits.get(x, y) ? BLACK : WHITE);
                }
            }
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
