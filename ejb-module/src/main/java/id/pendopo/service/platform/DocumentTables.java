package id.pendopo.service.platform;

import id.pendopo.domain.platform.InvalidInputException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the tables of the main part of a DOCX document (ECMA-376, WordprocessingML). A cell that continues the one above is
 * empty, one that spans columns fills the first of them; a table within a cell is text of that cell.
 */
final class DocumentTables {

    private static final int PARAGRAPHS = 6;
    private static final int LONGEST_CELL = 40_000;
    private static final int DEEPEST = 400;

    private final int rows;
    private final int columns;
    private final List<OfficeTable> tables = new ArrayList<>();
    private final Deque<String> before = new ArrayDeque<>();
    private final StringBuilder paragraph = new StringBuilder();
    private List<OfficeTable.Line> lines;
    private List<String> cells;
    private StringBuilder cell;
    private int depth;
    private int span;
    private boolean merged;
    private int read;
    private int number;

    DocumentTables(int rows, int columns) {
        this.rows = rows;
        this.columns = columns;
    }

    List<OfficeTable> read(InputStream in) throws XMLStreamException {
        // The JDK's own parser, which takes these settings; a document type is never read.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Nothing outside is read");
        });
        XMLStreamReader xml = factory.createXMLStreamReader(in);
        int level = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                throw new XMLStreamException("A document has no document type");
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                level++;
                if (level > DEEPEST) {
                    throw new XMLStreamException("Too deep");
                }
                if (start(xml)) {
                    level--;
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                level--;
                end(xml.getLocalName());
            }
        }
        return tables;
    }

    /** @return whether the element was read to its end */
    private boolean start(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "tbl" -> table();
            case "tr" -> row();
            case "tc" -> cell();
            case "gridSpan" -> {
                if (depth == 1) {
                    span = number(value(xml), 1);
                }
            }
            case "vMerge" -> {
                if (depth == 1) {
                    merged = !"restart".equals(value(xml));
                }
            }
            case "t" -> {
                write(xml.getElementText());
                return true;
            }
            case "tab" -> write(" ");
            case "br", "cr" -> write("\n");
                // What old programs show in the place of something else that is there as well.
            case "Fallback" -> {
                skip(xml);
                return true;
            }
            default -> {}
        }
        return false;
    }

    private void table() {
        depth++;
        if (depth == 1) {
            lines = new ArrayList<>();
            number = 0;
        }
    }

    private void row() {
        if (depth == 1) {
            cells = new ArrayList<>();
            number++;
        }
    }

    private void cell() {
        if (depth == 1) {
            cell = new StringBuilder();
            span = 1;
            merged = false;
        }
    }

    private void end(String name) {
        switch (name) {
            case "p" -> paragraph();
            case "tc" -> endCell();
            case "tr" -> endRow();
            case "tbl" -> {
                depth--;
                if (depth == 0) {
                    if (!lines.isEmpty()) {
                        tables.add(new OfficeTable("", List.copyOf(before), lines));
                    }
                    before.clear();
                }
            }
            default -> {}
        }
    }

    private void paragraph() {
        if (depth > 0) {
            write("\n");
            return;
        }
        String said = paragraph.toString().strip();
        paragraph.setLength(0);
        if (!said.isEmpty()) {
            before.addLast(said);
            if (before.size() > PARAGRAPHS) {
                before.removeFirst();
            }
        }
    }

    private void endCell() {
        if (depth != 1) {
            return;
        }
        cells.add(merged ? "" : cell.toString().strip());
        for (int i = 1; i < span && cells.size() < columns; i++) {
            cells.add("");
        }
        cell = null;
    }

    private void endRow() {
        if (depth != 1) {
            return;
        }
        OfficeTable.Line line =
                new OfficeTable.Line(number, cells.size() > columns ? cells.subList(0, columns) : cells);
        if (!line.isBlank()) {
            read++;
            if (read > rows) {
                throw new InvalidInputException("file", "input.file.tooManyRows", rows);
            }
            lines.add(line);
        }
    }

    private void write(String text) {
        StringBuilder into = depth > 0 ? cell : paragraph;
        if (into != null && into.length() + text.length() <= LONGEST_CELL) {
            into.append(text);
        }
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        int open = 1;
        while (open > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                open++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open--;
            }
        }
    }

    private static String value(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if ("val".equals(xml.getAttributeLocalName(i))) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    private static int number(String text, int otherwise) {
        return text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : otherwise;
    }
}
