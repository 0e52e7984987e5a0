package id.pendopo.service.forum;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * What the next edition of a series would be.
 *
 * @param volume its number
 * @param startsAt and {@code endsAt} in the zone of the government; null without a rhythm
 */
public record EditionProposal(int volume, LocalDateTime startsAt, LocalDateTime endsAt) implements Serializable {}
