package id.pendopo.api.complaint;

import id.pendopo.api.platform.Json;
import id.pendopo.api.platform.Query;
import id.pendopo.api.platform.Reference;
import id.pendopo.api.platform.RequestLanguage;
import id.pendopo.domain.complaint.Channel;
import id.pendopo.domain.platform.Texts;
import id.pendopo.service.complaint.Categories;
import id.pendopo.service.complaint.QuestionRef;
import id.pendopo.service.complaint.Questions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;

/** What a complaint can be about and how it can come in. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class CategoryResource {

    @Inject
    private Categories categories;

    @Inject
    private Questions questions;

    @GET
    @Path("categories")
    public Response categories(
            @Context UriInfo uri,
            @Context HttpServletRequest request,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
        Query.of(uri).complete();
        Locale language = RequestLanguage.of(request);
        byte[] body = Json.object(json -> json.list("items", categories.active(), (item, category) -> {
            item.put("code", category.code())
                    .put("name", category.name())
                    .put("parent", category.parentCode())
                    .put("agency", category.agencyCode());
            List<QuestionRef> asked = questions.of(category.code());
            if (!asked.isEmpty()) {
                item.list("questions", asked, (one, question) -> QuestionJson.question(one, question, language));
            }
        }));
        return Reference.answer(body, known);
    }

    @GET
    @Path("channels")
    public Response channels(
            @Context UriInfo uri,
            @Context HttpServletRequest request,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
        Query.of(uri).complete();
        Texts texts = Texts.of(RequestLanguage.of(request));
        byte[] body = Json.object(
                json -> json.list("items", List.of(Channel.values()), (item, channel) -> item.put("code", channel)
                        .put("name", texts.label(channel))));
        return Reference.answer(body, known);
    }
}
