package id.pendopo.service.complaint;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Somebody who is away today.
 *
 * @param person internal number of that one
 * @param name what people are shown
 * @param until last day away
 * @param substitute internal number of who stands in
 * @param substituteName what people are shown
 */
public record Away(long person, String name, LocalDate until, long substitute, String substituteName)
        implements Serializable {}
