package id.percaya.campaign.planning.rendition;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The parts of a content that differ on one channel.
///
/// @param text null for the content's own text
/// @param hashtags without the sign; they stand at the end of the text, in this order
/// @param link stands after the text; null for none
public record Variant(@Nullable String text, List<String> hashtags, @Nullable String link) {

    /// Events omit what is null, and so may a reader of an older version.
    public Variant {
        hashtags = List.copyOf(Objects.requireNonNullElse(hashtags, List.of()));
    }
}
