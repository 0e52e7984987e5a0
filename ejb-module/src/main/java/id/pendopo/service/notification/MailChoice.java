package id.pendopo.service.notification;

import id.pendopo.domain.notification.MailMode;
import id.pendopo.domain.notification.NoticeTopic;
import java.io.Serializable;

/** How somebody wants mail of a topic. */
public record MailChoice(NoticeTopic topic, MailMode mode) implements Serializable {}
