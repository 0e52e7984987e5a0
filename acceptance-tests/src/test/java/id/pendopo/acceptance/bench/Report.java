package id.pendopo.acceptance.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The table on the screen and the same figures as JSON. */
final class Report {

    private final List<Figures> figures = new ArrayList<>();
    private final Map<String, Double> single = new LinkedHashMap<>();

    Figures add(Figures measured) {
        figures.add(measured);
        System.out.println(measured.line());
        return measured;
    }

    void add(String name, double value, String unit) {
        single.put(name + " (" + unit + ")", value);
        System.out.println("%-58s %17.1f %s".formatted(name, value, unit));
    }

    void section(String title) {
        System.out.println();
        System.out.println(title);
        System.out.println(Figures.heading());
    }

    double perSecond(String name, int clients) {
        return figures.stream()
                .filter(figure -> figure.name().equals(name) && figure.clients() == clients)
                .findFirst()
                .orElseThrow()
                .perSecond();
    }

    double p95(String name, int clients) {
        return figures.stream()
                .filter(figure -> figure.name().equals(name) && figure.clients() == clients)
                .findFirst()
                .orElseThrow()
                .p95();
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        String loads = figures.stream().map(Figures::json).collect(Collectors.joining(",\n    "));
        String values = single.entrySet().stream()
                .map(entry -> String.format(Locale.ROOT, "\"%s\": %.2f", entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(",\n    "));
        Files.writeString(
                file, "{\n  \"loads\": [\n    " + loads + "\n  ],\n  \"values\": {\n    " + values + "\n  }\n}\n");
    }
}
