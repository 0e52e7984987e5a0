package id.pendopo.web.complaint;

import id.pendopo.domain.standard.StandardComponent;
import id.pendopo.service.complaint.Categories;
import id.pendopo.service.complaint.CategoryRef;
import id.pendopo.service.complaint.FiledComplaint;
import id.pendopo.service.complaint.NewComplaint;
import id.pendopo.service.complaint.NewReporter;
import id.pendopo.service.complaint.PublicFiling;
import id.pendopo.service.standard.PublicStandards;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.util.List;
import org.omnifaces.util.Faces;

/** Public: filing a report. The form keeps no state on the server, so it may stay open as long as writing takes. */
@Named
@RequestScoped
public class FilePage extends ReportFields {

    private static final long serialVersionUID = 1;

    @Inject
    private PublicFiling filing;

    @Inject
    private Categories categories;

    @Inject
    private FreshPins fresh;

    @Inject
    private OpenReports reports;

    @Inject
    private PublicStandards services;

    @Inject
    private HttpServletRequest request;

    private transient List<Part> parts;
    private String service;
    private String serviceName;
    private StandardComponent component;

    /**
     * The category is known before the form is read, because its questions are fields of the form: it comes with the form, or
     * in the address when the page is opened for one, and so does the service for who comes from its page.
     */
    @PostConstruct
    void ready() {
        String sent = request.getParameter("file:category");
        CategoryRef known = categories.byCode(sent == null ? request.getParameter("category") : sent);
        setCategory(known == null || !known.active() ? null : known.code());
        String about = request.getParameter("service");
        if (about != null && !about.isBlank()) {
            services.nameOf(about).ifPresent(name -> {
                service = about;
                serviceName = name;
            });
        }
    }

    public String file() {
        NewComplaint.Builder report = typed().reporter(
                        new NewReporter(getName(), getPhone(), getEmail(), null, null, null))
                .happened(getEventDay(), null, getEventPlace())
                .address(null, getDistrict(), null)
                .about(service, service == null ? null : component);
        FiledComplaint filed = UploadedParts.with(
                parts, uploads -> filing.file(report, request.getParameter("proof"), uploads, Faces.getLocale()));
        request.getSession();
        request.changeSessionId();
        fresh.put(filed.trackingNumber(), filed.pin());
        reports.put(filed.trackingNumber(), filed.pin());
        return "/public/filed.xhtml?faces-redirect=true&no=" + filed.trackingNumber();
    }

    /** Code of the service whose page led here, or null. */
    public String getService() {
        return service;
    }

    public String getServiceName() {
        return serviceName;
    }

    /** What everybody may read of a standard is what everybody may find broken. */
    public List<StandardComponent> getComponents() {
        return StandardComponent.published();
    }

    public StandardComponent getComponent() {
        return component;
    }

    public void setComponent(StandardComponent component) {
        this.component = component;
    }

    public List<Part> getParts() {
        return parts;
    }

    public void setParts(List<Part> parts) {
        this.parts = parts;
    }
}
