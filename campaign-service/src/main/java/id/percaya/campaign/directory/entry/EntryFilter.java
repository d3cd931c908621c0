package id.percaya.campaign.directory.entry;

import id.percaya.kit.directory.EntryStatus;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// The query parameters that filter a list of entries. A parameter without a value does not filter.
final class EntryFilter {

    @Parameter(description = "Only entries with one of these statuses.")
    @QueryParam("status")
    @Size(max = 50) @Nullable List<EntryStatus> status;

    @Parameter(
            description =
                    "Only entries whose code, name or synonyms contain this text, without regard to case and accents.")
    @QueryParam("q")
    @Size(max = 100) @Nullable String q;
}
