package id.pendopo.web.complaint;

/**
 * One figure and what it leads to.
 *
 * @param link to the complaints it is made of; null for none
 * @param title how many those are, where the figure itself is not their number; else null
 * @param more what stands small under it; null for nothing
 * @param moreLink to the complaints that says; null for none
 */
public record FigureValue(String text, String link, String title, String more, String moreLink) {}
