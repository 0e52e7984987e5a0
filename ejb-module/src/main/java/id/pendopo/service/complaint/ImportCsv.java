package id.pendopo.service.complaint;

import id.pendopo.domain.platform.InvalidInputException;
import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads CSV row by row, whatever its size: comma, semicolon or tab between the cells, as the heading shows. */
final class ImportCsv {

    private static final char[] DELIMITERS = {',', ';', '\t', '|'};

    /** A record longer than all its cells may be is a quotation mark that was never closed. */
    private static final int LONGEST_RECORD = 2_000_000;

    private ImportCsv() {}

    static void read(ImportedFile source, ImportEncoding encoding, ImportTable.Sink sink) throws IOException {
        char delimiter;
        try (BufferedReader reader = new BufferedReader(open(source, encoding))) {
            delimiter = delimiter(reader);
        } catch (CharacterCodingException e) {
            throw refused(encoding, 1);
        }
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(true)
                .get();
        try (Guard guard = new Guard(open(source, encoding));
                CSVParser parser =
                        CSVParser.builder().setReader(guard).setFormat(format).get()) {
            records(parser, guard, encoding, sink);
        }
    }

    private static void records(CSVParser parser, Guard guard, ImportEncoding encoding, ImportTable.Sink sink) {
        long line = 0;
        try {
            for (CSVRecord record : parser) {
                // The parser stands behind the record; a cell with line ends began further up.
                line = parser.getCurrentLineNumber();
                guard.nextRecord(line);
                sink.row(new ImportRow((int) line, Arrays.asList(record.values())));
            }
        } catch (UncheckedIOException | IllegalStateException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof CharacterCodingException) {
                    throw refused(encoding, line + 1);
                }
            }
            throw new InvalidInputException(ImportTable.FIELD, "complaint.import.malformed", line + 1);
        }
    }

    private static InvalidInputException refused(ImportEncoding encoding, long line) {
        return new InvalidInputException(
                ImportTable.FIELD, "complaint.import.encoding." + encoding.name(), Math.max(1, line));
    }

    private static Reader open(ImportedFile source, ImportEncoding encoding) throws IOException {
        PushbackInputStream in = new PushbackInputStream(source.open(), 3);
        byte[] mark = in.readNBytes(3);
        Charset charset = encoding.charset();
        int skip = 0;
        if (starts(mark, 0xef, 0xbb, 0xbf)) {
            charset = StandardCharsets.UTF_8;
            skip = 3;
        } else if (starts(mark, 0xff, 0xfe)) {
            charset = StandardCharsets.UTF_16LE;
            skip = 2;
        } else if (starts(mark, 0xfe, 0xff)) {
            charset = StandardCharsets.UTF_16BE;
            skip = 2;
        }
        in.unread(mark, skip, mark.length - skip);
        return new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** The one that stands most often outside quotation marks in the first line. */
    private static char delimiter(Reader reader) throws IOException {
        int[] counts = new int[DELIMITERS.length];
        boolean quoted = false;
        for (int read = 0; read < LONGEST_RECORD; read++) {
            int letter = reader.read();
            if (letter < 0
                    || (!quoted
                            && (letter == '\n' || letter == '\r')
                            && Arrays.stream(counts).sum() > 0)) {
                break;
            }
            quoted ^= letter == '"';
            for (int i = 0; i < DELIMITERS.length && !quoted; i++) {
                counts[i] += letter == DELIMITERS[i] ? 1 : 0;
            }
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return DELIMITERS[best];
    }

    /** Stops what would fill the memory or cannot be stored before the parser has collected it. */
    private static final class Guard extends FilterReader {
        private long sinceRecord;
        private long line = 1;

        private Guard(Reader in) {
            super(in);
        }

        private void nextRecord(long reached) {
            sinceRecord = 0;
            line = reached + 1;
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            for (int i = offset; i < offset + count; i++) {
                if (buffer[i] == '\0') {
                    throw new InvalidInputException(ImportTable.FIELD, "complaint.import.nul", line);
                }
            }
            sinceRecord += Math.max(0, count);
            if (sinceRecord > LONGEST_RECORD) {
                throw new InvalidInputException(
                        ImportTable.FIELD, "complaint.import.cellTooLong", line, ImportTable.MAX_CELL);
            }
            return count;
        }

        @Override
        public int read() throws IOException {
            char[] one = new char[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }
    }
}
