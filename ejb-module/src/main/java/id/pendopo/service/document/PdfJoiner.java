package id.pendopo.service.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;

/** Puts PDF documents behind each other into one. */
public final class PdfJoiner {

    private PdfJoiner() {}

    /**
     * One document with the pages of all, in their order.
     *
     * @param documents each readable and not locked
     */
    public static byte[] join(List<byte[]> documents) {
        PDFMergerUtility merger = new PDFMergerUtility();
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        merger.setDestinationStream(whole);
        documents.forEach(one -> merger.addSource(new RandomAccessReadBuffer(one)));
        try {
            merger.mergeDocuments(IOUtils.createMemoryOnlyStreamCache());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return whole.toByteArray();
    }
}
