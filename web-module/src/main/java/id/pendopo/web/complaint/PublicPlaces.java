package id.pendopo.web.complaint;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Where the header of the public pages leads. */
@Named
@RequestScoped
public class PublicPlaces {

    private static final List<String> PAGES = List.of(
            "index",
            "file",
            "follow",
            "complaints",
            "map",
            "services",
            "forums",
            "surveys",
            "satisfaction",
            "commitments");

    /** A page of the header; whether it is the one that is open. */
    public record Place(String path, String label, boolean current) {}

    @Inject
    private HttpServletRequest request;

    public List<Place> getPlaces() {
        String here = request.getServletPath();
        return PAGES.stream()
                .map(page -> new Place(
                        "/public/" + page + ".xhtml",
                        "complaint.public.place." + page,
                        here.equals("/public/" + page + ".xhtml")))
                .toList();
    }
}
