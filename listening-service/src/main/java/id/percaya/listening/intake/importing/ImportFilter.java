package id.percaya.listening.intake.importing;

import id.percaya.listening.intake.reading.Format;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// The query parameters that filter the list of imports. A parameter without a value does not
/// filter.
final class ImportFilter {

    @Parameter(description = "Only imports in one of these states.")
    @QueryParam("state")
    @Size(max = 50) @Nullable List<ImportState> state;

    @Parameter(description = "Only imports in one of these formats.")
    @QueryParam("format")
    @Size(max = 50) @Nullable List<Format> format;
}
