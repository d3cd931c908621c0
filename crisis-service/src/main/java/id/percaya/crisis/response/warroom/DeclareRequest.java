package id.percaya.crisis.response.warroom;

import id.percaya.crisis.Code;
import id.percaya.crisis.response.crisis.CrisisCommand.DeclareCrisis;
import id.percaya.crisis.response.crisis.Extent;
import id.percaya.crisis.response.crisis.Scope;
import id.percaya.crisis.response.crisis.Severity;
import id.percaya.kit.directory.CodeKind;
import id.percaya.kit.directory.DirectoryCode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "DeclareCrisis",
        additionalProperties = Schema.False.class,
        examples =
                """
                {"caseId": "0198c0de-0000-7000-8000-000000000002", "facility": "melati-kemang",
                 "procedures": ["liposuction"], "practitioners": ["dr-r"],
                 "scope": ["PROCEDURE", "PRACTITIONER"], "severity": "SENTINEL",
                 "occurredAt": "2026-03-01T20:00:00Z", "awareAt": "2026-03-01T21:10:00Z",
                 "deaths": 1}
                """)
record DeclareRequest(
        @NotNull UUID caseId,
        @DirectoryCode(CodeKind.FACILITY)
                @NotNull @Pattern(regexp = Code.FORM) @Size(max = Code.LONGEST) String facility,
        @DirectoryCode(CodeKind.PROCEDURE) @Nullable @Size(max = 50) Set<@NotNull @Pattern(regexp = Code.FORM) @Size(max = Code.LONGEST) String>
                        procedures,
        @DirectoryCode(CodeKind.PRACTITIONER) @Nullable @Size(max = 50) Set<@NotNull @Pattern(regexp = Code.FORM) @Size(max = Code.LONGEST) String>
                        practitioners,
        @DirectoryCode(CodeKind.TOPIC) @Nullable @Size(max = 50) Set<@NotNull @Pattern(regexp = Code.FORM) @Size(max = Code.LONGEST) String> topics,
        @Schema(description = "The planned publications that the crisis affects.")
                @NotNull @Size(min = 1, max = 5) Set<@NotNull Scope> scope,
        @NotNull Severity severity,
        @Schema(
                        description =
                                "Whether this is an exercise, as its case is, which is not announced to others;"
                                        + " defaults to false.")
                @Nullable Boolean drill,
        @Schema(description = "When the incident happened, if known; not in the future.")
                @Nullable Instant occurredAt,
        @Schema(
                        description =
                                "When the provider became aware of it, if before the declaration:"
                                        + " not in the future, not before occurredAt, and at most 366"
                                        + " days ago. Clocks of the law on personal data run from"
                                        + " then.")
                @Nullable Instant awareAt,
        @Schema(
                        description =
                                "How many people died; defaults to none. With a death each statement"
                                        + " condoles.",
                        examples = "1")
                @Min(0) @Max(10_000) @Nullable Integer deaths) {

    boolean isDrill() {
        return drill != null && drill;
    }

    DeclareCrisis command(Instant at) {
        Extent extent =
                new Extent(
                        facility,
                        orEmpty(procedures),
                        orEmpty(practitioners),
                        orEmpty(topics),
                        scope);
        return new DeclareCrisis(
                caseId,
                extent,
                severity,
                isDrill(),
                occurredAt,
                awareAt,
                deaths == null ? 0 : deaths,
                at);
    }

    private static Set<String> orEmpty(@Nullable Set<String> codes) {
        return codes == null ? Set.of() : codes;
    }
}
