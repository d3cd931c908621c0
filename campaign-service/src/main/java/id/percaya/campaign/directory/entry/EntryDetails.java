package id.percaya.campaign.directory.entry;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.kit.directory.CodeKind;
import id.percaya.kit.directory.EntryStatus;
import id.percaya.kit.rest.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An entry of the directory, as REST shows it.
@Schema(name = "DirectoryEntry", description = "An entry of the directory.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record EntryDetails(
        @Schema(description = "The entry's id, as `GET /v1/changes` names it.") UUID id,
        @Schema(description = "The number of changes.") int version,
        @Schema(description = "The kind of thing that the code names.") CodeKind kind,
        @Schema(description = "The code, which never changes.", maxLength = 63) String code,
        @Schema(
                        description =
                                "The name to show; the code itself for an entry that nobody has described.",
                        maxLength = 200)
                String name,
        @Schema(description = "Other words for it.", maxItems = 50) List<String> synonyms,
        @Schema(
                        description =
                                "UNREVIEWED: adopted because the code was in use. ACTIVE: registered. RETIRED: new"
                                        + " commands may not use it any more.")
                EntryStatus status,
        @Schema(description = "Of a facility.", maxLength = 300) @Nullable String address,
        @Schema(description = "The IANA time zone of a facility.", maxLength = 64)
                @Nullable String zone,
        @Schema(description = "Of a practitioner.", maxLength = 100) @Nullable String profession,
        @Schema(description = "The time of the last change.") Instant changedAt)
        implements Versioned {}
