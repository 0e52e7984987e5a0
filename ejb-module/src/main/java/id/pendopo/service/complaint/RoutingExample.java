package id.pendopo.service.complaint;

/**
 * A verified complaint to learn from.
 *
 * @param text title and story
 * @param category code it was given
 * @param agency code of the agency that was, or is, responsible
 */
record RoutingExample(String text, String category, String agency) {}
