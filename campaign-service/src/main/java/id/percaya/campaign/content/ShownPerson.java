package id.percaya.campaign.content;

import id.percaya.campaign.Medium;
import id.percaya.campaign.Subject;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ShownPerson", description = "A person in the content, by pseudonym.")
record ShownPerson(@NotNull UUID subjectId, @NotEmpty @Size(max = 5) Set<@NotNull Medium> media) {

    Subject subject() {
        return new Subject(subjectId, media);
    }
}
