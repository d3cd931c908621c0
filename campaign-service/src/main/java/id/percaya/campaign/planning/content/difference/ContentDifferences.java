package id.percaya.campaign.planning.content.difference;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.campaign.Channel;
import id.percaya.campaign.planning.content.Manuscript;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The differences between two versions of a content, as REST shows them.
@Schema(
        name = "ContentDifferences",
        description = "A member is absent where both versions have the same.",
        requiredProperties = {"id", "from", "to"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record ContentDifferences(
        UUID id,
        @Schema(description = "The hash of the old version.", maxLength = 64) String from,
        @Schema(description = "The hash of the new version.", maxLength = 64) String to,
        @Schema(description = "The form of the content.") @Nullable ValueChange kind,
        @Schema(description = "The title, by words.", maxItems = TextDifference.MOST_CHANGES)
                @Nullable List<TextChange> title,
        @Schema(description = "The text, by words.", maxItems = TextDifference.MOST_CHANGES)
                @Nullable List<TextChange> body,
        @Schema(description = "The codes of procedures.") @Nullable SetChange procedures,
        @Schema(description = "The codes of practitioners.") @Nullable SetChange practitioners,
        @Schema(description = "The codes of topics.") @Nullable SetChange topics,
        @Schema(description = "The persons shown.") @Nullable SubjectChange subjects,
        @Schema(description = "The reason for showing persons.") @Nullable ValueChange purpose,
        @Schema(description = "The pictures and videos.") @Nullable MediaChange media,
        @Schema(description = "The variants that differ, by channel.", maxProperties = 11)
                @Nullable Map<Channel, VariantChange> variants) {

    static ContentDifferences of(
            UUID id, String from, Manuscript old, String to, Manuscript young) {
        return new ContentDifferences(
                id,
                from,
                to,
                ValueChange.between(old.kind(), young.kind()).orElse(null),
                changes(old.title(), young.title()),
                changes(old.body(), young.body()),
                sets(old.procedures(), young.procedures()),
                sets(old.practitioners(), young.practitioners()),
                sets(old.topics(), young.topics()),
                SubjectChange.between(old.subjects(), young.subjects()).orElse(null),
                ValueChange.between(old.purpose(), young.purpose()).orElse(null),
                MediaChange.between(old.attached(), young.attached()).orElse(null),
                VariantChange.between(old.variants(), young.variants()).orElse(null));
    }

    private static @Nullable List<TextChange> changes(String from, String to) {
        return from.equals(to) ? null : TextDifference.between(from, to);
    }

    private static @Nullable SetChange sets(Collection<String> from, Collection<String> to) {
        return SetChange.between(from, to).orElse(null);
    }
}
