package id.percaya.consent.use.placement;

import id.percaya.consent.use.placement.PlacementCommand.RecordPlacement;
import id.percaya.kit.problem.Invalid;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "RecordPlacement",
        description = "Records a use outside of campaign-service's channels.",
        additionalProperties = Schema.False.class,
        examples =
                """
                {"subjectIds": ["0198c0de-0000-7000-8000-000000000001"],
                 "consents": [{"consentId": "0198c0de-0000-7000-8000-0000000000e1", "version": 3}],
                 "place": "annual report 2026, page 12", "publishedAt": "2026-06-01T02:00:00Z"}
                """)
record RecordPlacementRequest(
        @Schema(description = "Pseudonyms of everyone shown.") @NotEmpty @Size(max = 20) List<@NotNull UUID> subjectIds,
        @Schema(
                        description =
                                "The consents it relies on; without any, it relies on every consent of"
                                        + " everyone shown.")
                @Nullable @Size(max = 20) List<@NotNull @Valid ConsentReferenceRequest> consents,
        @Schema(description = "Where it can be seen. No names of persons.")
                @NotBlank @Size(max = 200) String place,
        @Schema(description = "Exact address.") @Nullable @Size(max = 2000) String url,
        @Schema(description = "Hash of the content, lower-case hex.")
                @Nullable @Pattern(regexp = "[0-9a-f]{64}") @Size(max = 64) String contentSha256,
        @Nullable Instant publishedAt) {

    @Schema(name = "RestsOn", additionalProperties = Schema.False.class)
    record ConsentReferenceRequest(
            @NotNull UUID consentId,
            @Schema(description = "Version of the consent that was relied on.") @Min(1) int version) {

        private ConsentReference reference() {
            return new ConsentReference(consentId, version);
        }
    }

    RecordPlacement command(Instant at) {
        if (publishedAt != null && publishedAt.isAfter(at)) {
            throw new Invalid("/publishedAt", "PUBLISHED_IN_FUTURE", "must not be in the future");
        }
        Use use =
                new Use(
                        subjectIds.stream().distinct().toList(),
                        references(),
                        new Location.Elsewhere(place, url),
                        null,
                        contentSha256);
        return new RecordPlacement(use, publishedAt);
    }

    private List<ConsentReference> references() {
        return consents == null
                ? List.of()
                : consents.stream().map(ConsentReferenceRequest::reference).toList();
    }
}
