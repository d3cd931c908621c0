package id.percaya.kit.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// The query parameters of a list.
public final class PageRequest {

    @Parameter(description = "The maximum number of items.")
    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1) @Max(200) int limit = 50;

    @Parameter(description = "The `next` of the previous page; valid for the same filter only.")
    @QueryParam("cursor")
    @Size(max = 1024) @Nullable String cursor;
}
