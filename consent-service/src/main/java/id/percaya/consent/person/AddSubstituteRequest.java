package id.percaya.consent.person;

import id.percaya.consent.person.SubjectCommand.AddSubstitute;
import id.percaya.eventstore.Personal;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "AddSubstitute",
        description = "Somebody who may decide for a person that cannot.",
        additionalProperties = Schema.False.class,
        examples =
                """
                {"relation": "PARENT", "name": "Ibu Contoh",
                 "authority": "Akta kelahiran 3174-LT-17052012-0042"}
                """)
record AddSubstituteRequest(
        @NotNull Relation relation,
        @NotBlank @Size(max = 200) String name,
        @Schema(description = "On what ground they decide; without one they cannot sign.")
                @Nullable @Size(max = 500) String authority) {

    AddSubstitute command(UUID substituteId, Instant at) {
        return new AddSubstitute(
                substituteId,
                relation,
                Personal.of(name),
                authority == null || authority.isBlank() ? null : Personal.of(authority),
                at);
    }
}
