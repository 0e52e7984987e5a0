package id.pendopo.web.complaint;

import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.InvalidInputException.Violation;
import id.pendopo.service.complaint.IncomingUpload;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Files of a form that goes to a service in one piece. */
final class UploadedParts {

    private UploadedParts() {}

    /** Opens the files for the deed and closes them after it; what is wrong with one belongs to the field of files. */
    static <T> T with(List<Part> parts, Function<List<IncomingUpload>, T> deed) {
        List<InputStream> open = new ArrayList<>();
        try {
            List<IncomingUpload> uploads = new ArrayList<>();
            for (Part part : parts == null ? List.<Part>of() : parts) {
                InputStream content = part.getInputStream();
                open.add(content);
                uploads.add(new IncomingUpload(part.getSubmittedFileName(), part.getContentType(), content));
            }
            return deed.apply(uploads);
        } catch (InvalidInputException e) {
            throw new InvalidInputException(
                    e.violations().stream().map(UploadedParts::onField).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            open.forEach(UploadedParts::close);
        }
    }

    private static Violation onField(Violation violation) {
        return "file".equals(violation.field())
                ? new Violation("attachments", violation.code(), violation.arguments())
                : violation;
    }

    private static void close(InputStream content) {
        try {
            content.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
