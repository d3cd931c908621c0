package id.percaya.consent.agreement.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.kit.rest.Versioned;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A form as it is shown.
@Schema(
        name = "ReleaseForm",
        requiredProperties = {"id", "version", "code", "edition", "state", "content", "draftedAt"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReleaseFormDetails(
        UUID id,
        @Schema(description = "The ETag: counts its events.") int version,
        @Schema(description = "The same for all editions of a form.") String code,
        @Schema(description = "Counts the editions of this code.") int edition,
        @Schema(description = "The form whose edition came before.") @Nullable UUID succeeds,
        ReleaseFormState state,
        ReleaseFormContent content,
        @Schema(
                        description =
                                "Once published: the SHA-256 of each language's canonical text (RFC"
                                        + " 8785), by language.")
                @Nullable Map<String, String> texts,
        Instant draftedAt,
        @Nullable Instant publishedAt,
        @Nullable Instant retiredAt)
        implements Versioned {

    /// Its place in the list.
    String key() {
        return id.toString();
    }
}
