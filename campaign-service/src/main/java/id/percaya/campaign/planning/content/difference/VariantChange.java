package id.percaya.campaign.planning.content.difference;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.campaign.planning.rendition.Variant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "VariantChange",
        description =
                "A variant that differs between two versions. A member is absent where both have the"
                        + " same.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record VariantChange(
        Type type,
        @Schema(
                        description = "The text that stands for the content's own; empty for none.",
                        maxItems = TextDifference.MOST_CHANGES)
                @Nullable List<TextChange> text,
        @Schema(
                        description = "The hashtags, one word each, in their order.",
                        maxItems = TextDifference.MOST_CHANGES)
                @Nullable List<TextChange> hashtags,
        @Schema(description = "The address behind the text.") @Nullable ValueChange link,
        @Schema(
                        description =
                                "The ids of the media in their order; a side is absent if that version"
                                        + " leaves the order to the content.")
                @Nullable ValueChange order,
        @Schema(description = "The picture that stands for a video.") @Nullable ValueChange cover,
        @Schema(description = "The words that say that somebody paid for it.")
                @Nullable ValueChange disclosure,
        @Schema(description = "The segments that differ, by name.", maxProperties = MOST_SEGMENTS)
                @Nullable Map<String, VariantChange> segments) {

    private static final int MOST_SEGMENTS = 40; // of two versions, each with 20
    private static final Variant NONE = new Variant(null, List.of(), null);

    @Schema(
            name = "VariantChangeType",
            description =
                    "ADDED: only the new version has a variant for the channel. REMOVED: only the old"
                            + " one has. CHANGED: both have.")
    enum Type {
        ADDED,
        REMOVED,
        CHANGED
    }

    /// By channel, or by segment.
    static <K extends Comparable<K>> Optional<Map<K, VariantChange>> between(
            @Nullable Map<K, Variant> from, @Nullable Map<K, Variant> to) {
        Map<K, Variant> old = Objects.requireNonNullElse(from, Map.of());
        Map<K, Variant> young = Objects.requireNonNullElse(to, Map.of());
        Map<K, VariantChange> changes = new TreeMap<>();
        Stream.concat(old.keySet().stream(), young.keySet().stream())
                .distinct()
                .forEach(key ->
                        between(old.get(key), young.get(key))
                                .ifPresent(change -> changes.put(key, change)));
        return changes.isEmpty() ? Optional.empty() : Optional.of(changes);
    }

    private static Optional<VariantChange> between(@Nullable Variant from, @Nullable Variant to) {
        if (Objects.equals(from, to)) {
            return Optional.empty();
        }
        Type type = from == null ? Type.ADDED : to == null ? Type.REMOVED : Type.CHANGED;
        Variant old = Objects.requireNonNullElse(from, NONE);
        Variant young = Objects.requireNonNullElse(to, NONE);
        return Optional.of(
                new VariantChange(
                        type,
                        changed(text(old), text(young)),
                        changed(hashtags(old), hashtags(young)),
                        ValueChange.between(old.link(), young.link()).orElse(null),
                        ValueChange.between(order(old), order(young)).orElse(null),
                        ValueChange.between(old.cover(), young.cover()).orElse(null),
                        ValueChange.between(old.disclosure(), young.disclosure()).orElse(null),
                        between(old.segments(), young.segments()).orElse(null)));
    }

    private static @Nullable String order(Variant variant) {
        return variant.order() == null
                ? null
                : variant.order().stream().map(UUID::toString).collect(Collectors.joining(" "));
    }

    private static @Nullable List<TextChange> changed(String from, String to) {
        return from.equals(to) ? null : TextDifference.between(from, to);
    }

    private static String text(Variant variant) {
        return Objects.requireNonNullElse(variant.text(), "");
    }

    private static String hashtags(Variant variant) {
        return String.join(" ", variant.hashtags());
    }
}
