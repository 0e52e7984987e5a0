package id.pendopo.domain.survey;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What people write about most. A word counts once for each suggestion, so that nobody makes one frequent alone; words that
 * say nothing (the list {@code stop-words.txt}), numbers and words of one suggestion only are left out.
 */
public final class FrequentWords {

    private static final Set<String> STOP_WORDS = read();
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}-]+|-{2,}");
    private static final String SUFFIX = "nya";
    private static final int SHORTEST = 3;
    private static final int SHORTEST_STEM = 4;

    /** @param comments in how many suggestions it stands */
    public record Word(String word, int comments) implements Serializable {}

    private FrequentWords() {}

    /** The words of most suggestions, the most frequent first; equally frequent ones by the alphabet. */
    public static List<Word> of(Iterable<String> texts, int most) {
        Map<String, Integer> counts = new HashMap<>();
        for (String text : texts) {
            words(text).forEach(word -> counts.merge(word, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .map(entry -> new Word(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(Word::comments).reversed().thenComparing(Word::word))
                .limit(most)
                .toList();
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (String part : BETWEEN.split(text.toLowerCase(Locale.ROOT))) {
            String word = part.replaceAll("^-+|-+$", "");
            if (word.endsWith(SUFFIX) && word.length() >= SHORTEST_STEM + SUFFIX.length()) {
                word = word.substring(0, word.length() - SUFFIX.length());
            }
            if (word.length() >= SHORTEST && !STOP_WORDS.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }

    private static Set<String> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                FrequentWords.class.getResourceAsStream("stop-words.txt"), StandardCharsets.UTF_8))) {
            return lines.lines().collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
