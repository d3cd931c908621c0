package id.percaya.consent.person;

import id.percaya.consent.person.SubjectCommand.RegisterSubject;
import id.percaya.eventstore.Personal;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "RegisterSubject",
        description = "A person who may be shown in publications.",
        additionalProperties = Schema.False.class,
        examples =
                """
                {"name": "Siti Contoh", "birthDate": "2012-05-17", "contact": "siti@contoh.example",
                 "capacity": "MINOR"}
                """)
record RegisterSubjectRequest(
        @NotBlank @Size(max = 200) String name,
        @Schema(description = "Required for a minor.") @Nullable LocalDate birthDate,
        @Schema(description = "How to reach the person or their representative.")
                @Nullable @Size(max = 500) String contact,
        @NotNull Capacity capacity) {

    RegisterSubject command(Instant at) {
        return new RegisterSubject(
                Personal.of(name),
                birthDate == null ? null : Personal.of(birthDate),
                contact == null ? null : Personal.of(contact),
                capacity,
                at);
    }
}
