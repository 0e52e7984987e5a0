package id.pendopo.soap.complaint;

import id.pendopo.domain.complaint.AttachmentKind;
import id.pendopo.service.complaint.ComplaintAttachments;
import id.pendopo.soap.complaint.contract.Attachment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** Files that come within a message. */
@ApplicationScoped
public class SoapFiles {

    @Inject
    private ComplaintAttachments attachments;

    /** Keeps the files until the complaint names them. */
    List<UUID> stage(List<Attachment> files) {
        List<UUID> staged = new ArrayList<>();
        for (Attachment file : files) {
            String type = file.getContent().getContentType();
            try (InputStream content = file.getContent().getInputStream()) {
                staged.add(attachments
                        .stage(AttachmentKind.REPORT, content, file.getFileName(), type)
                        .uuid());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return staged;
    }

    /** Names and contents: a repeated message is the same message although its files are kept under new ids. */
    static String fingerprint(List<Attachment> files) {
        StringBuilder all = new StringBuilder();
        for (Attachment file : files) {
            all.append(' ').append(file.getFileName()).append('=').append(hash(file));
        }
        return all.toString();
    }

    private static String hash(Attachment file) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream content = new DigestInputStream(file.getContent().getInputStream(), digest)) {
                content.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
