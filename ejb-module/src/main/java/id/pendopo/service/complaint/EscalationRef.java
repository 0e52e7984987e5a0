package id.pendopo.service.complaint;

import id.pendopo.domain.complaint.EscalationSteps;
import java.io.Serializable;

/** When deadlines make themselves heard, as they were read. */
public record EscalationRef(int version, EscalationSteps steps) implements Serializable {}
