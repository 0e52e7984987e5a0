package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.FigureTally;
import java.io.Serializable;

/**
 * Figures of one agency, category, district or channel.
 *
 * @param code null for complaints that have none
 * @param name as people know it; null for complaints that have none
 */
public record FigureSlice(String code, String name, FigureTally tally) implements Serializable {}
