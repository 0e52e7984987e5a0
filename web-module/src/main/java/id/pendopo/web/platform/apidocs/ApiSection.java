package id.pendopo.web.platform.apidocs;

import java.util.List;

/** Operations that belong together. */
public record ApiSection(String name, String description, List<ApiOperation> operations) {}
