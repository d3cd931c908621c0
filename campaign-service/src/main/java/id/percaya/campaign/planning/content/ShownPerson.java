package id.percaya.campaign.planning.content;

import id.percaya.campaign.Identifiability;
import id.percaya.campaign.Medium;
import id.percaya.campaign.Subject;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "ShownPerson", description = "A person whom the content shows, by pseudonym.")
record ShownPerson(
        @NotNull UUID subjectId,
        @NotEmpty @Size(max = 5) Set<@NotNull Medium> media,
        @Schema(description = "How recognisable the person is; IDENTIFIABLE by default.")
                @Nullable Identifiability identifiability) {

    /// IDENTIFIABLE is the default, so naming it must not change the hash.
    Subject subject() {
        return new Subject(
                subjectId,
                media,
                identifiability == Identifiability.IDENTIFIABLE ? null : identifiability);
    }
}
