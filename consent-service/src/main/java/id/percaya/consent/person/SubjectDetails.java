package id.percaya.consent.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.kit.rest.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A person's record as the API shows it. Only the privacy officer who reads it sees the personal
/// fields, and nobody sees them after an erasure. A command's response never contains them, because
/// it may be stored for repeats of the command.
@Schema(
        name = "Subject",
        requiredProperties = {
            "id",
            "version",
            "capacity",
            "capacitySince",
            "substitutes",
            "registeredAt"
        })
@JsonInclude(JsonInclude.Include.NON_NULL)
record SubjectDetails(
        @Schema(description = "The person's pseudonym.") UUID id,
        @Schema(description = "Number of the last event; part of the ETag.") int version,
        Capacity capacity,
        @Schema(description = "Since when the capacity holds.") Instant capacitySince,
        @Schema(description = "Only for the privacy officer who reads it.") @Nullable String name,
        @Schema(description = "Only for the privacy officer who reads it.")
                @Nullable LocalDate birthDate,
        @Schema(description = "Only for the privacy officer who reads it.")
                @Nullable String contact,
        @Schema(description = "In the legal order.") List<SubstituteDetails> substitutes,
        Instant registeredAt,
        @Schema(
                        description =
                                "When the person was erased. The personal fields cannot be read"
                                        + " since.")
                @Nullable Instant erasedAt)
        implements Versioned {

    @Schema(
            name = "Substitute",
            requiredProperties = {"id", "relation"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SubstituteDetails(
            UUID id,
            Relation relation,
            @Schema(description = "Only for the privacy officer who reads it.")
                    @Nullable String name,
            @Schema(
                            description =
                                    "The legal ground for deciding. Only for the privacy officer who"
                                            + " reads it.")
                    @Nullable String authority) {}

    /// Leaves out the personal fields, so that no log can contain them.
    @Override
    public String toString() {
        return "SubjectDetails[id=%s, version=%s]".formatted(id, version);
    }
}
