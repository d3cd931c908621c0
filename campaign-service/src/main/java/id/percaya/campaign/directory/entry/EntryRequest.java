package id.percaya.campaign.directory.entry;

import id.percaya.kit.directory.CodeKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The description of an entry, as people send it: a body of REST, or a row of an import.
@Schema(
        name = "RegisterEntry",
        description = "The whole description of an entry. It replaces the one before.",
        examples =
                """
                {"name": "Keselamatan pasien", "synonyms": ["patient safety"]}
                """)
public record EntryRequest(
        @Schema(description = "The name to show.") @NotBlank @Size(max = 200) String name,
        @Schema(
                        description =
                                "Other words for it. Each is a word of this entry alone, whatever its case.")
                @Nullable @Size(max = 50) List<@NotBlank @Size(max = 100) String> synonyms,
        @Schema(description = "Of a facility only.") @Nullable @Size(min = 1, max = 300) String address,
        @Schema(description = "The IANA time zone of a facility, such as Asia/Jakarta.")
                @Nullable @Size(min = 1, max = 64) String zone,
        @Schema(description = "Of a practitioner only.") @Nullable @Size(min = 1, max = 100) String profession) {

    public Description description() {
        return new Description(
                name.strip(),
                Objects.requireNonNullElse(synonyms, List.<String>of()).stream()
                        .map(String::strip)
                        .toList(),
                address,
                zone,
                profession);
    }

    /// @throws id.percaya.kit.problem.ProblemException when an entry of this kind cannot be so
    Description description(CodeKind kind) {
        Description description = description();
        EntryFaults.requireNone(EntryFaults.within(kind, description));
        return description;
    }
}
