package id.pendopo.domain.document;

import id.pendopo.domain.platform.InvalidInputException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Black boxes over a picture. As text a box is a line of four numbers in percent of the picture with at most one decimal:
 * from the left, from the top, width, height ({@code 12.5 40 10 8}).
 */
public record Redaction(List<Box> boxes) implements Serializable {

    public static final Redaction NONE = new Redaction(List.of());

    /** More than anybody draws on one picture. */
    public static final int MOST = 60;

    /** The whole width or height; a box counts in thousandths of it. */
    public static final int WHOLE = 1000;

    private static final int LONGEST_LINE = 40;
    private static final String NUMBER = "(\\d{1,3}(?:[.,]\\d)?)";
    private static final String GAP = "[ \\t;]+";
    private static final Pattern LINE = Pattern.compile(NUMBER + GAP + NUMBER + GAP + NUMBER + GAP + NUMBER);

    public Redaction {
        boxes = List.copyOf(boxes);
    }

    /** A box in thousandths of the picture's width and height; it lies within the picture. */
    public record Box(int left, int top, int width, int height) implements Serializable {

        public Box {
            if (left < 0 || top < 0 || width < 1 || height < 1 || left + width > WHOLE || top + height > WHOLE) {
                throw new IllegalArgumentException("A box lies within its picture");
            }
        }

        /** The same in pixels: rather one too many than one too few. */
        public Pixels on(int pictureWidth, int pictureHeight) {
            int x = left * pictureWidth / WHOLE;
            int y = top * pictureHeight / WHOLE;
            return new Pixels(x, y, upwards(left + width, pictureWidth) - x, upwards(top + height, pictureHeight) - y);
        }

        private static int upwards(int thousandths, int pixels) {
            return (thousandths * pixels + WHOLE - 1) / WHOLE;
        }

        private String line() {
            return percent(left) + " " + percent(top) + " " + percent(width) + " " + percent(height);
        }

        private static String percent(int thousandths) {
            return thousandths % 10 == 0 ? "" + thousandths / 10 : thousandths / 10 + "." + thousandths % 10;
        }
    }

    /** A box in pixels. */
    public record Pixels(int x, int y, int width, int height) {}

    /**
     * Reads boxes as people type them. What reaches beyond the picture ends at its edge.
     *
     * @param field what a refusal names
     * @throws InvalidInputException if a line is no box, or there are too many
     */
    public static Redaction parse(String field, String text) {
        List<Box> boxes = new ArrayList<>();
        for (String line : (text == null ? "" : text).split("\\R")) {
            String typed = line.strip();
            if (typed.isEmpty()) {
                continue;
            }
            if (boxes.size() == MOST) {
                throw new InvalidInputException(field, "document.tooManyBoxes", MOST);
            }
            boxes.add(box(field, typed));
        }
        return new Redaction(boxes);
    }

    private static Box box(String field, String typed) {
        Matcher numbers = LINE.matcher(typed);
        if (typed.length() > LONGEST_LINE || !numbers.matches()) {
            throw new InvalidInputException(
                    field, "document.box", typed.substring(0, Math.min(typed.length(), LONGEST_LINE)));
        }
        int left = thousandths(numbers.group(1));
        int top = thousandths(numbers.group(2));
        int width = Math.min(thousandths(numbers.group(3)), WHOLE - left);
        int height = Math.min(thousandths(numbers.group(4)), WHOLE - top);
        if (width < 1 || height < 1) {
            throw new InvalidInputException(field, "document.box", typed);
        }
        return new Box(left, top, width, height);
    }

    private static int thousandths(String percent) {
        String[] parts = percent.split("[.,]");
        return Integer.parseInt(parts[0]) * 10 + (parts.length > 1 ? Integer.parseInt(parts[1]) : 0);
    }

    /** As {@link #parse} reads it. */
    public String text() {
        return boxes.stream().map(Box::line).collect(Collectors.joining("\n"));
    }
}
