package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.Channel;
import java.io.Serializable;

/** A system or channel files come from. */
public record ImportSource(String code, String name, Channel channel) implements Serializable {}
