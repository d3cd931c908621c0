package id.percaya.consent.agreement.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "DraftReleaseForm",
        description = "The first edition of a form, or the successor of an edition.",
        additionalProperties = Schema.False.class,
        examples =
                "{\"code\": \"patient-story\", \"content\": "
                        + ReleaseFormContentRequest.EXAMPLE
                        + "}")
record DraftReleaseFormRequest(
        @Schema(description = "The same for all editions of a form.")
                @NotNull @Pattern(regexp = Edition.CODE) @Size(max = 63) String code,
        @Schema(
                        description =
                                "The published or retired edition that this one follows. Absent"
                                        + " for a first edition.")
                @Nullable UUID succeeds,
        @NotNull @Valid ReleaseFormContentRequest content) {}
