package id.pendopo.web.platform.apidocs;

import java.util.List;

/** One thing that can be called. */
public record ApiOperation(
        String id,
        String method,
        String path,
        String summary,
        String description,
        List<ApiField> parameters,
        String mediaTypes,
        List<ApiField> fields,
        String example,
        List<ApiAnswer> answers) {}
