package id.percaya.consent.proof.transparency;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

final class ConsistencyQuery {

    @Parameter(description = "Size of the older tree.")
    @QueryParam("from")
    @NotNull @Min(1) Long from = 0L;

    @Parameter(description = "Size of the newer tree; that of the last tree head by default.")
    @QueryParam("to")
    @Min(1) @Nullable Long to;
}
