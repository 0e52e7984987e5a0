package id.pendopo.web.forum;

import id.pendopo.service.forum.AgendaPrinter;
import id.pendopo.service.forum.AgendaReading;
import id.pendopo.service.forum.EditionAccess;
import id.pendopo.web.document.FileResponse;
import id.pendopo.web.platform.Language;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;

/** The running order of an edition as PDF, and files that go with it: for those inside, and those open to everybody. */
@WebServlet({AgendaServlet.PRINT, AgendaServlet.MATERIAL, AgendaServlet.OPEN_MATERIAL})
public class AgendaServlet extends HttpServlet {

    static final String PRINT = "/forum/agenda.pdf";
    static final String MATERIAL = "/forum/material";
    static final String OPEN_MATERIAL = "/public/forum-material";

    private static final long serialVersionUID = 1;

    @Inject
    private transient AgendaPrinter printer;

    @Inject
    private transient AgendaReading reading;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        UUID id = EditionAccess.uuid(request.getParameter("id"));
        switch (request.getServletPath()) {
            case PRINT -> FileResponse.pdf(response, "susunan-acara.pdf", printer.print(id, Language.of(request)));
            case MATERIAL -> FileResponse.attachment(response, reading.material(id));
            default -> FileResponse.attachment(response, reading.openMaterial(id));
        }
    }
}
