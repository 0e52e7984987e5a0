package id.pendopo.api.complaint;

import id.pendopo.api.platform.Body;
import id.pendopo.api.platform.Json;
import id.pendopo.api.platform.JsonFields;
import id.pendopo.api.platform.Preconditions;
import id.pendopo.api.platform.Query;
import id.pendopo.api.platform.RequestLanguage;
import id.pendopo.domain.platform.Texts;
import id.pendopo.service.complaint.ComplaintLinks;
import id.pendopo.service.complaint.FiledComplaint;
import id.pendopo.service.complaint.OmbudsmanDossier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;

/** What belongs to a complaint: related ones, parts that became reports of their own, and its dossier. */
@Path("/complaints")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class LinkResource {

    @Inject
    private ComplaintLinks links;

    @Inject
    private OmbudsmanDossier dossier;

    @Inject
    private Answers answers;

    @GET
    @Path("/{number}/links")
    public Response list(
            @PathParam("number") String number, @Context UriInfo uri, @Context HttpServletRequest request) {
        Query.of(uri).complete();
        return linksOf(number, request);
    }

    @POST
    @Path("/{number}/links")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response link(@PathParam("number") String number, @Context HttpServletRequest request, InputStream content)
            throws IOException {
        JsonFields fields = JsonFields.read(Body.json(content));
        String other = fields.text("other");
        fields.complete();
        links.link(number, other);
        return linksOf(number, request);
    }

    @DELETE
    @Path("/{number}/links/{other}")
    public Response unlink(
            @PathParam("number") String number,
            @PathParam("other") String other,
            @Context UriInfo uri,
            @Context HttpServletRequest request) {
        Query.of(uri).complete();
        links.unlink(number, other);
        return linksOf(number, request);
    }

    /** Makes a report of its own of a part of a report. */
    @POST
    @Path("/{number}/parts")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response split(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Context HttpServletRequest request,
            InputStream content)
            throws IOException {
        int version = Preconditions.required(ifMatch);
        JsonFields fields = JsonFields.read(Body.json(content));
        String title = fields.text("title");
        String story = fields.text("story");
        fields.complete();
        FiledComplaint part = links.split(number, version, title, story);
        ComplaintJson json = answers.json(request);
        return Response.created(URI.create(json.href(part.trackingNumber())))
                .entity(Json.object(body -> json.filed(body, part)))
                .type(MediaType.APPLICATION_JSON)
                .tag(answers.tag(part.version(), request))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** For the Ombudsman: proof of receipt, course, correspondence and deadlines, without anything internal. */
    @GET
    @Path("/{number}/dossier")
    @Produces("application/pdf")
    public Response dossier(
            @PathParam("number") String number, @Context UriInfo uri, @Context HttpServletRequest request) {
        Query.of(uri).complete();
        byte[] pdf = dossier.pdf(number, RequestLanguage.of(request));
        return Response.ok(pdf, "application/pdf")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"berkas-ombudsman.pdf\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header(HttpHeaders.VARY, Answers.VARY)
                .build();
    }

    private Response linksOf(String number, HttpServletRequest request) {
        Texts texts = Texts.of(RequestLanguage.of(request));
        ComplaintJson json = answers.json(request);
        var found = links.of(number);
        return answers.ok(
                body -> body.list("items", found, (item, other) -> item.put("trackingNumber", other.trackingNumber())
                        .put("title", other.title())
                        .put("state", other.state())
                        .put("stateLabel", texts.label(other.state()))
                        .put("kind", other.split() ? "PART" : "RELATED")
                        .put("href", json.href(other.trackingNumber()))));
    }
}
