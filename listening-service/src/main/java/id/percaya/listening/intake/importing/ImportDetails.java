package id.percaya.listening.intake.importing;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.kit.rest.Versioned;
import id.percaya.listening.intake.finding.ImportErrorDetails;
import id.percaya.listening.intake.finding.UnknownLabelDetails;
import id.percaya.listening.intake.reading.Format;
import id.percaya.listening.intake.row.UnreadableFile.Why;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "Import",
        requiredProperties = {
            "id",
            "version",
            "state",
            "format",
            "sha256",
            "bytes",
            "rows",
            "bytesRead",
            "accepted",
            "duplicates",
            "updated",
            "rejected",
            "errors",
            "unknownLabels",
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
        @Schema(description = "Rows read so far, with those that were skipped.") long rows,
        @Schema(description = "Bytes of the file read so far; all of them when reading has ended.")
                long bytesRead,
        @Schema(description = "New mentions.") long accepted,
        @Schema(
                        description =
                                "Known mentions with nothing new, our own posts, and mentions that their source had deleted before they came.")
                long duplicates,
        @Schema(
                        description =
                                "Known mentions whose engagement, followers or sentiment were updated.")
                long updated,
        @Schema(description = "Rows that were skipped because of an error.") long rejected,
        @Schema(description = "The first twenty errors; /errors lists all.", maxItems = 20)
                List<ImportErrorDetails> errors,
        @Schema(
                        description =
                                "Labels of sentiments and sources that are not known, at most fifty.",
                        maxItems = 50)
                List<UnknownLabelDetails> unknownLabels,
        @Schema(description = "Reason why the whole file was rejected.") @Nullable Why why,
        @Nullable String detail,
        Instant receivedAt,
        @Nullable Instant endedAt)
        implements Versioned {}
