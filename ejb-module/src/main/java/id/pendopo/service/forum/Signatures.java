package id.pendopo.service.forum;

import id.pendopo.domain.document.FileRules;
import id.pendopo.domain.document.StoredFile;
import id.pendopo.domain.forum.ForumMinutes;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.RuleViolationException;
import id.pendopo.service.document.DocumentStore;
import id.pendopo.service.platform.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Takes signatures drawn on a screen: a small PNG with something on it, kept with the digest of the text it stands under. */
@ApplicationScoped
public class Signatures {

    private static final String PREFIX = "data:image/png;base64,";
    private static final long MAX_BYTES = 300L * 1024;
    private static final int LONGEST_EDGE = 2_000;
    private static final int DARK = 128;

    /** A dot is no signature. */
    private static final int LEAST_INK = 40;

    private static final FileRules RULES = new FileRules(Set.of(FileRules.PNG), MAX_BYTES, 1);

    @Inject
    private DocumentStore documents;

    @Inject
    private Database database;

    @Inject
    private ForumDesk desk;

    /**
     * @param minutes locked, before the signatories
     * @param drawn as a canvas gives it: {@code data:image/png;base64,…}
     * @throws InvalidInputException for {@code signature} if it is no drawing, too large or empty
     * @throws RuleViolationException {@code forum.minutes.alreadySigned}
     */
    void take(ForumMinutes minutes, UUID signatory, String drawn) {
        minutes.requireReview();
        byte[] png = decoded(drawn);
        boolean signed = database.first(
                        "select signature is not null from forum_signatory where uuid = ? and minutes_id = ?",
                        row -> row.getBoolean(1),
                        signatory,
                        minutes.getId())
                .orElseThrow(() -> new NotFoundException("forum.minutes.partUnknown"));
        if (signed) {
            throw new RuleViolationException("forum.minutes.alreadySigned");
        }
        StoredFile file = documents.store(new ByteArrayInputStream(png), "tanda-tangan.png", FileRules.PNG, RULES);
        documents.claim(List.of(file.uuid()));
        database.update(
                "update forum_signatory set signature = ?, signed_at = ?, signed_sha256 = ? where uuid = ? and minutes_id = ?",
                file.uuid(),
                desk.now(),
                minutes.contentSha256(),
                signatory,
                minutes.getId());
    }

    /** Takes one back, or all of them (null); their pictures go. */
    void clear(ForumMinutes minutes, UUID signatory) {
        List<UUID> gone = database.list(
                """
                with signed as (select id, signature from forum_signatory
                    where minutes_id = ? and signature is not null and (?::uuid is null or uuid = ?::uuid))
                update forum_signatory s set signature = null, signed_at = null, signed_sha256 = null
                from signed where s.id = signed.id returning signed.signature""",
                row -> row.getObject(1, UUID.class),
                minutes.getId(),
                signatory,
                signatory);
        gone.forEach(documents::release);
    }

    static byte[] decoded(String drawn) {
        if (drawn == null || drawn.isBlank()) {
            throw new InvalidInputException("signature", "forum.signature.empty");
        }
        if (!drawn.startsWith(PREFIX) || drawn.length() > MAX_BYTES * 4 / 3 + PREFIX.length()) {
            throw new InvalidInputException("signature", "forum.signature.invalid");
        }
        byte[] png;
        try {
            png = Base64.getDecoder().decode(drawn.substring(PREFIX.length()));
        } catch (IllegalArgumentException e) {
            throw new InvalidInputException("signature", "forum.signature.invalid");
        }
        if (ink(read(png)) < LEAST_INK) {
            throw new InvalidInputException("signature", "forum.signature.empty");
        }
        return png;
    }

    /** Its size is looked at before a point is decoded: a small file can claim a picture that fills the memory. */
    private static BufferedImage read(byte[] png) {
        ImageReader reader = ImageIO.getImageReadersByMIMEType(FileRules.PNG).next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(png))) {
            reader.setInput(in, true, true);
            if (reader.getWidth(0) <= LONGEST_EDGE && reader.getHeight(0) <= LONGEST_EDGE) {
                return reader.read(0);
            }
        } catch (IOException | RuntimeException e) {
            // Decoders answer broken or hostile content with any exception; to whoever sent it all mean the same.
            System.getLogger(Signatures.class.getName()).log(System.Logger.Level.DEBUG, "Signature refused", e);
        } finally {
            reader.dispose();
        }
        throw new InvalidInputException("signature", "forum.signature.invalid");
    }

    /** Dark points that can be seen. */
    private static int ink(BufferedImage image) {
        int ink = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int point = image.getRGB(x, y);
                boolean seen = (point >>> 24) > DARK;
                boolean dark = ((point >> 16 & 0xFF) + (point >> 8 & 0xFF) + (point & 0xFF)) / 3 < DARK;
                if (seen && dark) {
                    ink++;
                }
            }
        }
        return ink;
    }
}
