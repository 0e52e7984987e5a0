package id.pendopo.service.forum;

import id.pendopo.domain.forum.SeriesKind;

/**
 * Which series are wanted; null for any.
 *
 * @param words part of the name
 * @param ended whether it has ended
 */
public record SeriesFilter(String words, String agencyCode, SeriesKind kind, Boolean ended) {}
