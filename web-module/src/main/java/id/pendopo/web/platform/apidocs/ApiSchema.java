package id.pendopo.web.platform.apidocs;

import java.util.List;

/** A shape that several operations use. */
public record ApiSchema(String name, String description, String values, List<ApiField> fields) {}
