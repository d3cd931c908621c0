package id.percaya.listening.intake.importing;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.kit.rest.Versioned;
import id.percaya.listening.intake.reading.Format;
import id.percaya.listening.intake.reading.UnreadableFile.Why;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An import as it is shown.
@Schema(
        name = "Import",
        requiredProperties = {
            "id",
            "version",
            "state",
            "format",
            "sha256",
            "bytes",
            "accepted",
            "duplicates",
            "updated",
            "rejected",
            "errors",
            "receivedAt"
        })
@JsonInclude(JsonInclude.Include.NON_NULL)
record ImportDetails(
        UUID id,
        int version,
        ImportState state,
        Format format,
        String sha256,
        long bytes,
        @Schema(description = "New mentions.") long accepted,
        @Schema(description = "Known mentions that brought nothing new.") long duplicates,
        @Schema(description = "Known mentions whose engagement, followers or mood were newer.")
                long updated,
        @Schema(description = "Rows with an error.") long rejected,
        @Schema(description = "The first twenty; the others under /errors.", maxItems = 20)
                List<ImportErrorDetails> errors,
        @Schema(description = "Why no row was read at all.") @Nullable Why why,
        @Nullable String detail,
        Instant receivedAt,
        @Nullable Instant endedAt)
        implements Versioned {

    /// Its place in the list.
    String key() {
        return receivedAt + "/" + id;
    }
}
