package id.percaya.campaign.planning.content;

import id.percaya.campaign.Channel;
import id.percaya.campaign.Code;
import id.percaya.campaign.Kind;
import id.percaya.campaign.Purpose;
import id.percaya.campaign.planning.attachment.AttachMediumRequest;
import id.percaya.campaign.planning.attachment.AttachedMedium;
import id.percaya.campaign.planning.rendition.Variant;
import id.percaya.campaign.planning.rendition.VariantRequest;
import id.percaya.kit.directory.CodeKind;
import id.percaya.kit.directory.DirectoryCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A complete new version. The campaign of a content never changes.
@Schema(
        name = "ReviseContent",
        description = "A complete new version of a content.",
        examples =
                """
                {"kind": "SHORT_VIDEO",
                 "title": "Mengenal hipertensi", "body": "Tekanan darah tinggi sering tanpa gejala.",
                 "procedures": ["blood-pressure"], "practitioners": ["dr-sinta"],
                 "topics": ["hypertension"]}
                """)
record ReviseContentRequest(
        @NotNull Kind kind,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 20_000) String body,
        @DirectoryCode(CodeKind.PROCEDURE) @Nullable @Size(max = 20) Set<@NotNull @Size(max = Code.LENGTH) @Pattern(regexp = Code.PATTERN) String>
                        procedures,
        @DirectoryCode(CodeKind.PRACTITIONER) @Nullable @Size(max = 20) Set<@NotNull @Size(max = Code.LENGTH) @Pattern(regexp = Code.PATTERN) String>
                        practitioners,
        @DirectoryCode(CodeKind.TOPIC) @Nullable @Size(max = 20) Set<@NotNull @Size(max = Code.LENGTH) @Pattern(regexp = Code.PATTERN) String>
                        topics,
        @Nullable @Size(max = 20) List<@NotNull @Valid ShownPerson> subjects,
        @Schema(
                        description =
                                "The reason for showing people, in the terms of the consents. Required when a"
                                        + " person is shown.")
                @Nullable Purpose purpose,
        @Schema(
                        description =
                                "The parts that differ on some channels, by channel. A text that is longer"
                                        + " than its channel takes cannot be submitted.",
                        maxProperties = 11)
                @Nullable @Size(max = 11) Map<@NotNull Channel, @NotNull @Valid VariantRequest> variants,
        @Schema(description = "The pictures and videos, in the order of a post.")
                @Nullable @Size(max = AttachMediumRequest.MOST_MEDIA) List<@NotNull @Valid AttachMediumRequest> media) {

    /// @param attached the media that it names, looked up
    Manuscript manuscript(List<AttachedMedium> attached) {
        return new Manuscript(
                kind,
                title,
                body,
                Objects.requireNonNullElse(procedures, Set.of()),
                Objects.requireNonNullElse(practitioners, Set.of()),
                Objects.requireNonNullElse(topics, Set.of()),
                subjects == null ? List.of() : subjects.stream().map(ShownPerson::subject).toList(),
                purpose,
                written(),
                attached);
    }

    /// The media that it names, whether or not they exist.
    Set<UUID> namedMedia() {
        return media == null
                ? Set.of()
                : media.stream().map(AttachMediumRequest::mediaId).collect(Collectors.toSet());
    }

    private @Nullable Map<Channel, Variant> written() {
        if (variants == null) {
            return null;
        }
        Map<Channel, Variant> written = new EnumMap<>(Channel.class);
        variants.forEach((channel, variant) -> written.put(channel, variant.variant()));
        return written;
    }
}
