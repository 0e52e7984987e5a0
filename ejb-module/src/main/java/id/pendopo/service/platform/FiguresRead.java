package id.pendopo.service.platform;

import java.util.List;

/** The numbers of all capabilities as they are now. */
public record FiguresRead(List<Figure> figures) {}
