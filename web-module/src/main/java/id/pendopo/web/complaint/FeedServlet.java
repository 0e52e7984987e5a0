package id.pendopo.web.complaint;

import id.pendopo.service.complaint.Categories;
import id.pendopo.service.complaint.CategoryRef;
import id.pendopo.service.complaint.PublicComplaintRow;
import id.pendopo.service.complaint.PublicComplaints;
import id.pendopo.service.complaint.PublicFilter;
import id.pendopo.service.organization.DistrictRef;
import id.pendopo.service.organization.RegionDirectory;
import id.pendopo.service.organization.VillageRef;
import id.pendopo.service.platform.PublicAddress;
import id.pendopo.web.platform.Language;
import id.pendopo.web.platform.ListRequest;
import id.pendopo.web.platform.WebTexts;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The newest public complaints as RSS 2.0, with the filters of the list: one feed for each district, village, category or word. */
@WebServlet("/public/complaints.rss")
public class FeedServlet extends HttpServlet {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final int TAG_BYTES = 12;

    @Inject
    private PublicComplaints complaints;

    @Inject
    private Categories categories;

    @Inject
    private RegionDirectory regions;

    @Inject
    private ListRequest address;

    @Inject
    private PublicAddress site;

    /** Whoever reads it now and then is told that nothing has changed; what is not public changes nothing of it. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PublicFilter filter = PublicListPage.filter(address, regions);
        byte[] feed = feed(filter, Language.of(request));
        String tag = tag(feed);
        response.setHeader("ETag", tag);
        // What its reporter closes must be gone at once, from every cache on the way.
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Vary", "Accept-Language, Cookie");
        if (isKnown(request.getHeader("If-None-Match"), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("application/rss+xml");
        response.setCharacterEncoding("UTF-8");
        response.setContentLength(feed.length);
        response.getOutputStream().write(feed);
    }

    private static boolean isKnown(String known, String tag) {
        return known != null
                && Arrays.stream(known.split(","))
                        .map(String::strip)
                        .anyMatch(one -> one.equals("*") || one.equals(tag) || one.equals("W/" + tag));
    }

    private static String tag(byte[] feed) throws IOException {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(feed);
            return '"' + HexFormat.of().formatHex(Arrays.copyOf(digest, TAG_BYTES)) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IOException(e);
        }
    }

    private byte[] feed(PublicFilter filter, Locale locale) throws IOException {
        List<PublicComplaintRow> rows = complaints.news(filter);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(
                    XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name()),
                    rows,
                    filter,
                    locale);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return bytes.toByteArray();
    }

    /** "Pengaduan publik: Jalan rusak, Cipondoh", so that a reader of several feeds tells them apart. */
    private String title(PublicFilter filter, Locale locale) {
        WebTexts texts = WebTexts.of(locale);
        String narrowed = Stream.of(
                        filter.words() == null ? null : "\u201c" + filter.words() + "\u201d",
                        category(filter.categoryCode(), locale),
                        filter.villageCode() == null
                                ? null
                                : regions.findVillage(filter.villageCode())
                                        .map(VillageRef::name)
                                        .orElse(null),
                        filter.districtCode() == null
                                ? null
                                : regions.findDistrict(filter.districtCode())
                                        .map(DistrictRef::name)
                                        .orElse(null),
                        filter.state() == null ? null : texts.label(filter.state()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        String all = texts.get("complaint.public.list.title");
        return narrowed.isEmpty() ? all : all + ": " + narrowed;
    }

    private String category(String code, Locale locale) {
        CategoryRef category = code == null ? null : categories.byCode(code);
        return category == null ? null : category.name(locale);
    }

    private void write(XMLStreamWriter xml, List<PublicComplaintRow> rows, PublicFilter filter, Locale locale)
            throws XMLStreamException {
        WebTexts texts = WebTexts.of(locale);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("rss");
        xml.writeAttribute("version", "2.0");
        xml.writeNamespace("atom", ATOM);
        xml.writeStartElement("channel");
        String query = PublicListPage.query(filter);
        element(xml, "title", title(filter, locale));
        element(xml, "link", site.of("/public/complaints.xhtml" + query));
        xml.writeEmptyElement("atom", "link", ATOM);
        xml.writeAttribute("rel", "self");
        xml.writeAttribute("type", "application/rss+xml");
        xml.writeAttribute("href", site.of("/public/complaints.rss" + query));
        element(xml, "description", texts.get("complaint.public.list.lead"));
        for (PublicComplaintRow row : rows) {
            String link = site.of("/public/complaint.xhtml?no=" + row.trackingNumber());
            xml.writeStartElement("item");
            element(xml, "title", row.title());
            element(xml, "link", link);
            element(xml, "guid", link);
            element(xml, "description", texts.label(row.state()));
            element(
                    xml,
                    "pubDate",
                    DateTimeFormatter.RFC_1123_DATE_TIME.format(row.verifiedAt().atOffset(ZoneOffset.UTC)));
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }

    /** XML has no place for control characters, however they got into a title. */
    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text.replaceAll("[\\p{Cntrl}\\p{Cs}\ufffe\uffff&&[^\t\n]]", " "));
        xml.writeEndElement();
    }
}
