package id.pendopo.web.complaint;

import id.pendopo.service.complaint.PublicComplaint;
import id.pendopo.service.complaint.PublicComplaints;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Public: one complaint that everybody may read; any other number is not found. */
@Named
@RequestScoped
public class PublicComplaintPage {

    @Inject
    private PublicComplaints complaints;

    @Inject
    private HttpServletRequest request;

    private PublicComplaint complaint;

    @PostConstruct
    void read() {
        complaint = complaints.read(request.getParameter("no"));
    }

    public PublicComplaint getComplaint() {
        return complaint;
    }
}
