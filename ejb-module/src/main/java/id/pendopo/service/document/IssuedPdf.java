package id.pendopo.service.document;

/**
 * A document just issued.
 *
 * @param code by which anyone can ask whether it is genuine
 * @param content the PDF
 */
public record IssuedPdf(String code, byte[] content) {}
