package id.percaya.consent.proof.transparency;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// Between which two trees.
final class ConsistencyQuery {

    @Parameter(description = "The older tree's size.")
    @QueryParam("from")
    @NotNull @Min(1) Long from = 0L;

    @Parameter(description = "The newer tree's size; the last head's by default.")
    @QueryParam("to")
    @Min(1) @Nullable Long to;
}
