package id.pendopo.service.survey;

import java.io.Serializable;

/** How many one-time codes were made for a subject, and how many of them brought an answer. */
public record CodeTally(long issued, long used) implements Serializable {

    static final CodeTally NONE = new CodeTally(0, 0);
}
