package id.percaya.campaign.planning.rendition;

import id.percaya.campaign.Channel;
import id.percaya.campaign.planning.attachment.AttachedMedium;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Takes each part of a rendition from the variant, or else from the content.
///
/// @param variant null if the channel has none
record Derivation(Channel channel, BaseContent base, @Nullable Variant variant) {

    private static final String APART = "\n\n";

    /// They have a switch for paid posts. The disclosure stands in the text all the same: a person
    /// or a tool that posts for us may not know the switch.
    private static final Set<Channel> WITH_SWITCH = EnumSet.of(Channel.X, Channel.TIKTOK);

    Set<RenditionPart> parts() {
        Set<RenditionPart> parts = EnumSet.noneOf(RenditionPart.class);
        if (variant == null || variant.text() == null) {
            parts.add(RenditionPart.TEXT);
        }
        if (variant == null || variant.order() == null) {
            parts.add(RenditionPart.MEDIA);
        }
        if (variant == null || variant.hashtags().isEmpty()) {
            parts.add(RenditionPart.HASHTAGS);
        }
        return parts;
    }

    String text() {
        if (variant == null) {
            return base.body();
        }
        StringBuilder text = new StringBuilder();
        if (variant.disclosure() != null) {
            text.append(variant.disclosure()).append(APART);
        }
        text.append(variant.text() == null ? base.body() : variant.text());
        if (variant.link() != null) {
            text.append(APART).append(variant.link());
        }
        if (!variant.hashtags().isEmpty()) {
            text.append(APART).append('#').append(String.join(" #", variant.hashtags()));
        }
        return text.toString();
    }

    /// A cover is not posted as a picture of its own unless the order names it.
    List<RenditionMedium> media() {
        return chosen().map(medium -> RenditionMedium.of(medium, channel)).toList();
    }

    private Stream<AttachedMedium> chosen() {
        if (variant == null) {
            return base.media().stream();
        }
        List<UUID> order = variant.order();
        UUID cover = variant.cover();
        return order == null
                ? base.media().stream().filter(medium -> !medium.mediaId().equals(cover))
                : order.stream().map(base::medium).flatMap(Optional::stream);
    }

    @Nullable RenditionMedium cover() {
        return variant == null || variant.cover() == null
                ? null
                : base.medium(variant.cover())
                        .map(medium -> RenditionMedium.of(medium, channel))
                        .orElse(null);
    }

    @Nullable String disclosure() {
        return variant == null ? null : variant.disclosure();
    }

    Set<RenditionFlag> flags() {
        return disclosure() != null && WITH_SWITCH.contains(channel)
                ? EnumSet.of(RenditionFlag.PAID_PARTNERSHIP)
                : Set.of();
    }
}
