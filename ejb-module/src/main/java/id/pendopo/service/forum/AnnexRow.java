package id.pendopo.service.forum;

import java.io.Serializable;
import java.util.UUID;

/** Something that goes with minutes: a list of those present, a presentation. */
public record AnnexRow(UUID uuid, String title, String fileName, String type, long size, String sha256)
        implements Serializable {}
