package id.percaya.campaign.planning.rendition;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The parts of a content that differ on one channel.
///
/// @param text null for the content's own text
/// @param hashtags without the sign; they stand at the end of the text, in this order
/// @param link stands after the text; null for none
/// @param order the media that the channel gets, in this order; null for all, in the content's
///   order
/// @param cover the picture that stands for a video; null for none
/// @param disclosure says that somebody paid for it; null if nobody did
public record Variant(
        @Nullable String text,
        List<String> hashtags,
        @Nullable String link,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<UUID> order,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable UUID cover,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String disclosure) {

    /// Events omit what is null, and so may a reader of an older version.
    public Variant {
        hashtags = List.copyOf(Objects.requireNonNullElse(hashtags, List.of()));
        order = order == null || order.isEmpty() ? null : List.copyOf(order);
    }

    /// With the content's media, and paid by nobody.
    public Variant(@Nullable String text, List<String> hashtags, @Nullable String link) {
        this(text, hashtags, link, null, null, null);
    }
}
