package id.percaya.listening.sources.source;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// The query parameters that filter the list of sources. A parameter without a value does not
/// filter.
final class SourceFilter {

    @Parameter(description = "Only sources in one of these states.")
    @QueryParam("state")
    @Size(max = 50) @Nullable List<SourceState> state;

    @Parameter(description = "Only sources of one of these kinds.")
    @QueryParam("kind")
    @Size(max = 50) @Nullable List<SourceKind> kind;

    @Parameter(
            description =
                    "Only sources whose name contains this text, without regard to case and accents.")
    @QueryParam("q")
    @Size(max = 100) @Nullable String q;
}
