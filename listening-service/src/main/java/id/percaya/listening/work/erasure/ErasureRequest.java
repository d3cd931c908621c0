package id.percaya.listening.work.erasure;

import id.percaya.kit.problem.Invalid;
import id.percaya.listening.intake.mention.Author;
import id.percaya.listening.intake.mention.Source;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Names an author by an account, or by one of the author's mentions.
///
/// @param source platform as mentions show it
/// @param handle the account's id or handle, as its source gives it
@Schema(
        name = "ErasureOrder",
        examples =
                """
                {"source": "instagram", "handle": "@contoh"}
                """)
record ErasureRequest(
        @Schema(examples = "instagram") @Size(min = 1, max = 60) @Nullable String source,
        @Schema(examples = "@contoh") @Size(min = 1, max = 500) @Nullable String handle,
        @Nullable UUID mentionId) {

    /// @return the author of the account; null if a mention names it
    /// @throws Invalid unless it is exactly one of the two
    @Nullable Author account() {
        if (mentionId != null) {
            refuseBoth();
            return null;
        }
        if (source == null || handle == null || handle.isBlank()) {
            throw new Invalid(
                    source == null ? "/source" : "/handle",
                    "REQUIRED",
                    "source and handle, or a mentionId, must be given");
        }
        Source known =
                Source.named(source)
                        .orElseThrow(() ->
                                new Invalid(
                                        "/source",
                                        "UNKNOWN_SOURCE",
                                        "must be a platform as mentions show it"));
        return Author.of(known, handle, null);
    }

    private void refuseBoth() {
        if (source != null || handle != null) {
            throw new Invalid(
                    source == null ? "/handle" : "/source",
                    "FOREIGN_FIELD",
                    "must be absent beside mentionId");
        }
    }
}
