package id.pendopo.web.commitment;

import id.pendopo.service.commitment.CommitmentReading;
import id.pendopo.service.document.FileContent;
import id.pendopo.web.document.FileResponse;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A file that shows how far a commitment is. */
@WebServlet("/commitment/file")
public class CommitmentFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient CommitmentReading reading;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        FileContent content = reading.file(
                CommitmentPage.uuid(request.getParameter("id")), CommitmentPage.uuid(request.getParameter("file")));
        FileResponse.attachment(response, content);
    }
}
