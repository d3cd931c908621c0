package id.percaya.consent.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.kit.rest.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A person's record as it is shown. What tells who it is is there for the privacy officer who asks
/// for it, and for nobody once the person is erased. The answer to a command never tells: it may be
/// kept for repeats of the command.
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
        @Schema(description = "The pseudonym.") UUID id,
        @Schema(description = "The ETag: counts its events.") int version,
        Capacity capacity,
        @Schema(description = "When it last changed.") Instant capacitySince,
        @Schema(description = "For the privacy officer who reads it.") @Nullable String name,
        @Schema(description = "For the privacy officer who reads it.")
                @Nullable LocalDate birthDate,
        @Schema(description = "For the privacy officer who reads it.") @Nullable String contact,
        @Schema(description = "In their legal order.") List<SubstituteDetails> substitutes,
        Instant registeredAt,
        @Schema(description = "When the key was destroyed; nothing tells who it was any" + " more.")
                @Nullable Instant erasedAt)
        implements Versioned {

    @Schema(
            name = "Substitute",
            requiredProperties = {"id", "relation"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SubstituteDetails(
            UUID id,
            Relation relation,
            @Schema(description = "For the privacy officer who reads it.") @Nullable String name,
            @Schema(description = "On what ground; for the privacy officer who reads it.")
                    @Nullable String authority) {}

    /// Its place in the list.
    String key() {
        return id.toString();
    }

    /// Names are told by fields that were asked for, never by chance.
    @Override
    public String toString() {
        return "SubjectDetails[id=%s, version=%s]".formatted(id, version);
    }
}
