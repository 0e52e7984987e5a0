package id.pendopo.web.complaint;

import id.pendopo.domain.platform.PendopoException;
import id.pendopo.service.complaint.PublicComplaintRow;
import id.pendopo.service.complaint.PublicComplaints;
import id.pendopo.service.platform.PublicAddress;
import id.pendopo.web.platform.Language;
import id.pendopo.web.platform.ListRequest;
import id.pendopo.web.platform.WebTexts;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The newest public complaints as RSS 2.0, with the filters of the list. */
@WebServlet("/public/complaints.rss")
public class FeedServlet extends HttpServlet {

    @Inject
    private PublicComplaints complaints;

    @Inject
    private ListRequest address;

    @Inject
    private PublicAddress site;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            List<PublicComplaintRow> rows = complaints.news(PublicListPage.filter(address));
            response.setContentType("application/rss+xml");
            response.setCharacterEncoding("UTF-8");
            write(XMLOutputFactory.newFactory().createXMLStreamWriter(response.getWriter()), rows, texts(request));
        } catch (PendopoException refusal) {
            response.sendError(refusal.status());
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static WebTexts texts(HttpServletRequest request) {
        return WebTexts.of(Language.of(request));
    }

    private void write(XMLStreamWriter xml, List<PublicComplaintRow> rows, WebTexts texts) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("rss");
        xml.writeAttribute("version", "2.0");
        xml.writeStartElement("channel");
        element(xml, "title", texts.get("complaint.public.list.title"));
        element(xml, "link", site.of("/public/complaints.xhtml"));
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
