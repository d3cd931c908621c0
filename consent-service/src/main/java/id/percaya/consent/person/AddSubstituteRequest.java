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
        description = "A substitute: somebody who may decide for a person who cannot.",
        additionalProperties = Schema.False.class,
        examples =
                """
                {"relation": "PARENT", "name": "Ibu Contoh",
                 "authority": "Akta kelahiran 3174-LT-17052012-0042"}
                """)
record AddSubstituteRequest(
        @NotNull Relation relation,
        @NotBlank @Size(max = 200) String name,
        @Schema(
                        description =
                                "The legal ground for deciding, for example a birth certificate."
                                        + " Without it the substitute cannot sign.")
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
