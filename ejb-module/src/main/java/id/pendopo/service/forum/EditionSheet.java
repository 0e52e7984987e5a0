package id.pendopo.service.forum;

/** Everything that was prepared for one edition. */
public record EditionSheet(EditionDetail detail, Agenda agenda, MediaView media) {}
