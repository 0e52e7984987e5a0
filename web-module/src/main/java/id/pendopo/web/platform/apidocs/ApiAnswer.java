package id.pendopo.web.platform.apidocs;

/** One of the answers an operation may give. */
public record ApiAnswer(String status, String description, String example) {}
