package id.pendopo.service.complaint;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import opennlp.tools.util.CollectionObjectStream;
import opennlp.tools.util.TrainingParameters;

/** Foretells a label from a text, with maximum entropy over the stems of its words. */
final class RoutingModel {

    /** A text and what was decided for it. */
    record Sample(String text, String label) {}

    /** A label decided less often than this is not learned: one or two cases say nothing. */
    static final int RARE = 3;

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");
    private static final int SHORTEST_WORD = 3;
    private static final int MOST_WORDS = 400;
    private static final int ROUNDS = 60;
    private static final int SEEN_AT_LEAST = 2;

    /** Held, so that the level stays: the library tells every round of learning. */
    private static final Logger TALK = Logger.getLogger("opennlp");

    static {
        TALK.setLevel(Level.WARNING);
    }

    private final DoccatModel model;
    private final double temperature;

    private RoutingModel(DoccatModel model, double temperature) {
        this.model = model;
        this.temperature = temperature;
    }

    /** @param temperature as {@link RoutingCalibration} found it */
    static RoutingModel of(byte[] stored, double temperature) {
        try {
            return new RoutingModel(new DoccatModel(new ByteArrayInputStream(stored)), temperature);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return null if there are not two labels that were decided often enough */
    static RoutingModel learn(List<Sample> samples) {
        Map<String, Long> decided =
                samples.stream().collect(Collectors.groupingBy(Sample::label, Collectors.counting()));
        List<DocumentSample> documents = samples.stream()
                .filter(sample -> decided.get(sample.label()) >= RARE)
                .map(sample -> new DocumentSample(sample.label(), words(sample.text())))
                .toList();
        if (documents.stream().map(DocumentSample::getCategory).distinct().count() < 2) {
            return null;
        }
        TrainingParameters parameters = TrainingParameters.defaultParams();
        parameters.put(TrainingParameters.ITERATIONS_PARAM, ROUNDS);
        parameters.put(TrainingParameters.CUTOFF_PARAM, SEEN_AT_LEAST);
        try {
            return new RoutingModel(
                    DocumentCategorizerME.train(
                            "ind", new CollectionObjectStream<>(documents), parameters, new DoccatFactory()),
                    1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same, as sure of itself as it is right. */
    RoutingModel at(double calibrated) {
        return new RoutingModel(model, calibrated);
    }

    double temperature() {
        return temperature;
    }

    byte[] stored() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            model.serialize(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The likeliest labels first; none for a text without words. */
    List<RoutingGuess> guess(String text, int most) {
        String[] words = words(text);
        if (words.length == 0) {
            return List.of();
        }
        DocumentCategorizerME categorizer = new DocumentCategorizerME(model);
        double[] shares = RoutingCalibration.scaled(categorizer.categorize(words), temperature);
        return IntStream.range(0, shares.length)
                .mapToObj(i -> new RoutingGuess(categorizer.getCategory(i), shares[i]))
                .sorted(Comparator.comparingDouble(RoutingGuess::confidence).reversed())
                .limit(most)
                .toList();
    }

    static String[] words(String text) {
        SnowballStemmer stemmer = new SnowballStemmer(SnowballStemmer.ALGORITHM.INDONESIAN);
        return Arrays.stream(NO_LETTER.split(text.toLowerCase(Locale.ROOT)))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .limit(MOST_WORDS)
                .map(word -> stemmer.stem(word).toString())
                .toArray(String[]::new);
    }
}
