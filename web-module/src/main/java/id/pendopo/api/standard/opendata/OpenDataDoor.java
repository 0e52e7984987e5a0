package id.pendopo.api.standard.opendata;

import id.pendopo.api.platform.ClientLimits;
import id.pendopo.api.platform.GuestLimits;
import id.pendopo.api.platform.HttpRefusal;
import id.pendopo.api.platform.Preconditions;
import id.pendopo.api.platform.Problem;
import id.pendopo.api.platform.Query;
import id.pendopo.api.platform.Reference;
import id.pendopo.api.platform.Refusals;
import id.pendopo.api.platform.RequestLanguage;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.PendopoException;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.standard.OpenDataSettings;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.EntityTag;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What every reading of open data passes: it is counted for the network it comes from, only read, not sent again while
 * nothing has changed, and open to pages of every site. What goes wrong is a problem document as in REST, which wants a key
 * for everything and is therefore not the place for this.
 */
abstract class OpenDataDoor extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final System.Logger LOG = System.getLogger(OpenDataDoor.class.getName());
    private static final String ENTRANCE = "open-data";
    private static final String UNKNOWN = "api.noSuchAddress";
    private static final Pattern ID =
            Pattern.compile("[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}");

    @Inject
    private transient CurrentCaller current;

    @Inject
    private transient ClientLimits clients;

    @Inject
    private transient GuestLimits guests;

    @Inject
    private transient OpenDataSettings settings;

    /**
     * An answer and what it is.
     *
     * @param next address of the page after it, relative to the site; null for none
     */
    record Answer(byte[] body, String mediaType, String next) {

        Answer(byte[] body, String mediaType) {
            this(body, mediaType, null);
        }
    }

    /**
     * Finds what is asked for.
     *
     * @param path the parts of the address below the entrance, none empty
     * @param accept what the reader understands; null for anything
     */
    abstract Answer read(List<String> path, Query query, String accept);

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale language = RequestLanguage.of(request);
        response.setHeader("X-Content-Type-Options", "nosniff");
        try {
            admit(request, response);
            String path = request.getPathInfo();
            Answer answer = read(parts(path), Query.of(request), request.getHeader("Accept"));
            send(request, response, answer);
        } catch (RuntimeException trouble) {
            PendopoException refusal = Refusals.of(trouble);
            if (refusal == null) {
                LOG.log(System.Logger.Level.ERROR, "Reading open data failed", trouble);
            }
            Problem problem = refusal == null
                    ? Problem.internal(language, current.requestId())
                    : Problem.of(refusal, language, current.requestId());
            problem.sendTo(response, language);
        }
    }

    private void admit(HttpServletRequest request, HttpServletResponse response) {
        if (current.get().kind() == Caller.Kind.API_CLIENT) {
            clients.admit(current, response);
        } else {
            guests.admit(ENTRANCE, current.remoteAddress(), settings.perMinute());
        }
        if (!"GET".equals(request.getMethod()) && !"HEAD".equals(request.getMethod())) {
            response.setHeader("Allow", "GET, HEAD");
            throw new HttpRefusal(405, "api.methodNotAllowed");
        }
        response.setHeader("Access-Control-Allow-Origin", "*");
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, Answer answer)
            throws IOException {
        EntityTag tag = new EntityTag(Reference.hash(answer.body()));
        response.setHeader("ETag", '"' + tag.getValue() + '"');
        response.setHeader("Cache-Control", "public, no-cache");
        response.setHeader("Vary", "Accept");
        if (answer.next() != null) {
            response.setHeader("Link", "<" + answer.next() + ">; rel=\"next\"");
        }
        if (Preconditions.alreadyKnown(request.getHeader("If-None-Match"), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(answer.mediaType());
        response.setContentLength(answer.body().length);
        response.getOutputStream().write(answer.body());
    }

    private static List<String> parts(String path) {
        String inner = path == null ? "" : path.replaceFirst("^/", "").replaceFirst("/$", "");
        if (inner.isEmpty()) {
            return List.of();
        }
        List<String> parts = Arrays.asList(inner.split("/", -1));
        if (parts.contains("")) {
            throw noSuchAddress();
        }
        return parts;
    }

    /** The number in an address; what is none has nothing there. */
    static UUID id(String text) {
        if (!ID.matcher(text).matches()) {
            throw noSuchAddress();
        }
        return UUID.fromString(text);
    }

    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    static NotFoundException noSuchAddress() {
        return new NotFoundException(UNKNOWN);
    }
}
