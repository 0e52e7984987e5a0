package id.pendopo.api.complaint.open311;

import id.pendopo.api.platform.ClientLimits;
import id.pendopo.api.platform.FieldNames;
import id.pendopo.api.platform.GuestLimits;
import id.pendopo.api.platform.HttpRefusal;
import id.pendopo.api.platform.Refusals;
import id.pendopo.api.platform.RequestLanguage;
import id.pendopo.domain.identity.Caller;
import id.pendopo.domain.platform.InvalidInputException;
import id.pendopo.domain.platform.InvalidInputException.Violation;
import id.pendopo.domain.platform.NotFoundException;
import id.pendopo.domain.platform.PendopoException;
import id.pendopo.domain.platform.Texts;
import id.pendopo.service.calendar.Calendars;
import id.pendopo.service.complaint.Categories;
import id.pendopo.service.complaint.CategoryRef;
import id.pendopo.service.complaint.Open311Filing;
import id.pendopo.service.complaint.Open311Report;
import id.pendopo.service.complaint.Open311Requests;
import id.pendopo.service.complaint.Open311Settings;
import id.pendopo.service.complaint.Questions;
import id.pendopo.service.identity.CurrentCaller;
import id.pendopo.service.platform.PublicAddress;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Open311 GeoReport v2, for applications citizens have already: read what is public, report something. The key is a form
 * parameter and the format a suffix, and errors look the standard's way, so this is a servlet of its own beside REST; the
 * services behind are the same (docs/open311.md).
 */
@WebServlet(urlPatterns = "/open311/*")
public class Open311Servlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final System.Logger LOG = System.getLogger(Open311Servlet.class.getName());
    private static final Pattern KEY = Pattern.compile("[!-~]{1,100}");
    private static final String ANSWER = "answers.";
    private static final String FORM = "application/x-www-form-urlencoded";

    /** Larger than any report can be, even when every character takes nine. */
    private static final int LARGEST = 128 * 1024;

    private static final FieldNames NAMES = new FieldNames(Map.ofEntries(
            Map.entry("story", "description"),
            Map.entry("title", "description"),
            Map.entry("location", "lat, long, address_string"),
            Map.entry("point", "lat, long"),
            Map.entry("latitude", "lat"),
            Map.entry("longitude", "long"),
            Map.entry("address", "address_string"),
            Map.entry("addressId", "address_id"),
            Map.entry("district", "address_id"),
            Map.entry("village", "address_id"),
            Map.entry("mediaUrl", "media_url"),
            Map.entry("reporter.name", "first_name"),
            Map.entry("reporter.email", "email"),
            Map.entry("reporter.phone", "phone"),
            Map.entry("category", "service_code")));

    @Inject
    private transient Open311Settings settings;

    @Inject
    private transient Open311Requests requests;

    @Inject
    private transient Open311Filing filing;

    @Inject
    private transient Categories categories;

    @Inject
    private transient Questions questions;

    @Inject
    private transient Calendars calendars;

    @Inject
    private transient CurrentCaller current;

    @Inject
    private transient ClientLimits clients;

    @Inject
    private transient GuestLimits guests;

    @Inject
    private transient PublicAddress site;

    @Inject
    private transient Clock clock;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale language = RequestLanguage.of(request);
        Texts texts = Texts.of(language);
        String path = request.getPathInfo();
        try {
            Place place = place(request, response, path);
            Parameters parameters = parameters(request);
            if (!settings.isJurisdiction(parameters.text("jurisdiction_id"))) {
                throw new NotFoundException("open311.unknownJurisdiction");
            }
            Answers311 answers =
                    new Answers311(texts, language, calendars.current().zone(), site);
            Node answer = "POST".equals(request.getMethod())
                    ? file(request, parameters, answers)
                    : read(place, parameters, answers);
            Errors311.send(response, HttpServletResponse.SC_OK, place.format(), answer);
        } catch (RuntimeException trouble) {
            PendopoException refusal = Refusals.of(trouble);
            if (refusal == null) {
                LOG.log(System.Logger.Level.ERROR, "Open311 request failed", trouble);
                Errors311.internal(response, path, texts);
            } else {
                Errors311.write(response, path, refusal, texts);
            }
        }
    }

    /** Counts the request and looks whether there is something at its address for its method. */
    private Place place(HttpServletRequest request, HttpServletResponse response, String path) {
        boolean client = current.get().kind() == Caller.Kind.API_CLIENT;
        if (client) {
            clients.admit(current, response);
        } else {
            guests.admit(current.remoteAddress(), settings.perMinute());
        }
        Place place = settings.isOpen() ? Place.of(path) : null;
        if (place == null) {
            throw new NotFoundException("open311.noSuchAddress");
        }
        boolean writable = place.is("requests", false);
        boolean reading = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
        if (!reading && !(writable && "POST".equals(request.getMethod()))) {
            response.setHeader("Allow", writable ? "GET, HEAD, POST" : "GET, HEAD");
            throw new HttpRefusal(405, "api.methodNotAllowed");
        }
        if (reading) {
            // Everybody may read it, so a page of any site may; a key is never sent by itself.
            response.setHeader("Access-Control-Allow-Origin", "*");
        } else {
            requireForm(request);
            if (!client) {
                throw new HttpRefusal(403, "open311.key");
            }
        }
        return place;
    }

    /** Before the key, which is looked for only in a form of a report's size. */
    private static void requireForm(HttpServletRequest request) {
        String type = request.getContentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith(FORM)) {
            throw new HttpRefusal(400, "open311.form");
        }
        if (request.getContentLengthLong() < 0 || request.getContentLengthLong() > LARGEST) {
            throw new HttpRefusal(413, "api.tooLarge", LARGEST / 1024);
        }
    }

    private static Parameters parameters(HttpServletRequest request) {
        try {
            return new Parameters(request.getParameterMap());
        } catch (IllegalStateException | IllegalArgumentException e) {
            throw new HttpRefusal(400, "open311.form");
        }
    }

    private Node file(HttpServletRequest request, Parameters parameters, Answers311 answers) {
        String key = request.getHeader("Idempotency-Key");
        if (key != null && !KEY.matcher(key).matches()) {
            throw new HttpRefusal(400, "api.idempotencyKeyRequired");
        }
        Open311Report report = parameters.report();
        return answers.filed(attributesNamed(() -> NAMES.translate(() -> filing.file(report, key))));
    }

    /** What the services call an answer is an attribute here. */
    private static <T> T attributesNamed(Supplier<T> call) {
        try {
            return call.get();
        } catch (InvalidInputException invalid) {
            throw new InvalidInputException(invalid.violations().stream()
                    .map(wrong -> new Violation(
                            wrong.field().startsWith(ANSWER)
                                    ? "attribute[" + wrong.field().substring(ANSWER.length()) + "]"
                                    : wrong.field(),
                            wrong.code(),
                            wrong.arguments()))
                    .toList());
        }
    }

    private Node read(Place place, Parameters parameters, Answers311 answers) {
        String id = place.id();
        return switch (place.resource()) {
            case "discovery" -> answers.discovery(settings.government(), site.of(""), settings.isTest());
            case "services" -> id == null
                    ? answers.services(
                            categories.active(),
                            category -> !questions.of(category.code()).isEmpty())
                    : answers.definition(category(id), questions.of(category(id).code()));
            case "tokens" -> answers.token(id, requests.read(id));
            default -> answers.requests(
                    id == null ? requests.list(parameters.filter(clock.instant())) : List.of(requests.read(id)));
        };
    }

    private CategoryRef category(String code) {
        CategoryRef category = categories.byCode(code);
        if (category == null || !category.active()) {
            throw new NotFoundException("open311.unknownService");
        }
        return category;
    }
}
