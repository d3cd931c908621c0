package id.percaya.consent.agreement.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.kit.rest.Versioned;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A form as the API shows it.
@Schema(
        name = "ReleaseForm",
        requiredProperties = {"id", "version", "code", "edition", "state", "content", "draftedAt"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReleaseFormDetails(
        UUID id,
        @Schema(description = "Number of the last event; part of the ETag.") int version,
        @Schema(description = "The same for all editions of a form.") String code,
        @Schema(description = "Number of the edition, from 1.") int edition,
        @Schema(description = "The edition before this one; absent for the first.")
                @Nullable UUID succeeds,
        ReleaseFormState state,
        ReleaseFormContent content,
        @Schema(
                        description =
                                "The SHA-256 of each language's canonical text (RFC 8785), by"
                                        + " language. Present once the form is published.")
                @Nullable Map<String, String> texts,
        Instant draftedAt,
        @Nullable Instant publishedAt,
        @Nullable Instant retiredAt)
        implements Versioned {}
