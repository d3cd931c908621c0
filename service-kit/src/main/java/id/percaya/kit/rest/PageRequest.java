package id.percaya.kit.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// Which part of a list is asked for.
public final class PageRequest {

    @Parameter(description = "How many items at most.")
    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1) @Max(200) int limit = 50;

    @Parameter(description = "The `next` of the page before; bound to the same filter.")
    @QueryParam("cursor")
    @Size(max = 1024) @Nullable String cursor;
}
