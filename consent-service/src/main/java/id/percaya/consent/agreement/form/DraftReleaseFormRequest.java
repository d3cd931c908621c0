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
        description = "A form's first edition, or the one that succeeds another.",
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
                                "The published or retired form that this is the next edition of;"
                                        + " absent for a first edition.")
                @Nullable UUID succeeds,
        @NotNull @Valid ReleaseFormContentRequest content) {}
