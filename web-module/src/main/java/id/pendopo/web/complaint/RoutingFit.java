package id.pendopo.web.complaint;

import id.pendopo.service.complaint.RoutingBin;
import java.util.List;

/**
 * What was said and what came true, for one kind of suggestion.
 *
 * @param label key of its name
 */
public record RoutingFit(String label, List<RoutingBin> bins) {}
