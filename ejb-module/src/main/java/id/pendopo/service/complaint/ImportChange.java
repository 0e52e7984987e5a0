package id.pendopo.service.complaint;

import java.io.Serializable;
import java.util.List;

/** A row of a report that was taken before and reads differently now. */
public record ImportChange(int line, String trackingNumber, List<ImportField> fields) implements Serializable {}
