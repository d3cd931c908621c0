package id.percaya.campaign.planning.attachment;

import id.percaya.campaign.Code;
import id.percaya.kit.directory.CodeKind;
import id.percaya.kit.directory.DirectoryCode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "DeclareShown",
        description =
                "The people whom a medium shows. The author declares it, and a reviewer who looked affirms it;"
                        + " there is no face recognition.")
public record ShowsRequest(
        @NotNull People people,
        @Schema(description = "The subjects of the content whom it shows.")
                @Nullable @Size(max = 20) Set<@NotNull UUID> subjects,
        @Schema(description = "The practitioners whom it shows.")
                @DirectoryCode(CodeKind.PRACTITIONER)
                @Nullable @Size(max = 20) Set<@NotNull @Size(max = Code.LENGTH) @Pattern(regexp = Code.PATTERN) String>
                        practitioners,
        @Schema(
                        description =
                                "It was taken in a public place, and no person is in focus. The legal"
                                        + " reviewer must affirm it.")
                @Nullable Boolean publicPlace) {

    Shows shows() {
        return new Shows(
                people,
                Objects.requireNonNullElse(subjects, Set.of()),
                Objects.requireNonNullElse(practitioners, Set.of()),
                Boolean.TRUE.equals(publicPlace));
    }
}
