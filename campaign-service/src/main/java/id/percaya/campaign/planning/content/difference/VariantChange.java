package id.percaya.campaign.planning.content.difference;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.campaign.Channel;
import id.percaya.campaign.planning.rendition.Variant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
        @Schema(description = "The address behind the text.") @Nullable ValueChange link) {

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

    static Optional<Map<Channel, VariantChange>> between(
            @Nullable Map<Channel, Variant> from, @Nullable Map<Channel, Variant> to) {
        Map<Channel, Variant> old = Objects.requireNonNullElse(from, Map.of());
        Map<Channel, Variant> young = Objects.requireNonNullElse(to, Map.of());
        Map<Channel, VariantChange> changes = new EnumMap<>(Channel.class);
        for (Channel channel : Channel.values()) {
            between(old.get(channel), young.get(channel))
                    .ifPresent(change -> changes.put(channel, change));
        }
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
                        ValueChange.between(old.link(), young.link()).orElse(null)));
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
