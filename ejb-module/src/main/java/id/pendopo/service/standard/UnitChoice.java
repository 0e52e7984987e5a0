package id.pendopo.service.standard;

import java.io.Serializable;

/** A unit that may render a service. */
public record UnitChoice(String code, String name) implements Serializable {}
