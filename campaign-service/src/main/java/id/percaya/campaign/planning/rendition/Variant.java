package id.percaya.campaign.planning.rendition;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.eventstore.Sorted;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
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
/// @param segments the parts that differ again for some segments of the campaign, by their names;
///   null for none. These have no segments of their own.
public record Variant(
        @Nullable String text,
        List<String> hashtags,
        @Nullable String link,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<UUID> order,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable UUID cover,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String disclosure,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Map<String, Variant> segments) {

    /// Events omit what is null, and so may a reader of an older version.
    public Variant {
        hashtags = List.copyOf(Objects.requireNonNullElse(hashtags, List.of()));
        order = order == null || order.isEmpty() ? null : List.copyOf(order);
        segments = segments == null || segments.isEmpty() ? null : Sorted.map(segments);
    }

    /// With the content's media, and paid by nobody.
    public Variant(@Nullable String text, List<String> hashtags, @Nullable String link) {
        this(text, hashtags, link, null, null, null);
    }

    /// The same for each segment.
    public Variant(
            @Nullable String text,
            List<String> hashtags,
            @Nullable String link,
            @Nullable List<UUID> order,
            @Nullable UUID cover,
            @Nullable String disclosure) {
        this(text, hashtags, link, order, cover, disclosure, null);
    }

    /// With another text.
    public Variant saying(String otherText) {
        return new Variant(otherText, hashtags, link, order, cover, disclosure, segments);
    }

    /// With another disclosure.
    public Variant disclosing(String other) {
        return new Variant(text, hashtags, link, order, cover, other, segments);
    }

    /// With other hashtags.
    public Variant tagged(List<String> others) {
        return new Variant(text, others, link, order, cover, disclosure, segments);
    }

    /// The parts that it gives itself for this segment, without those of the channel; empty if
    /// none.
    ///
    /// @param segment null for everybody
    public Optional<Variant> own(@Nullable String segment) {
        if (segment == null) {
            return Optional.of(this);
        }
        return segments == null ? Optional.empty() : Optional.ofNullable(segments.get(segment));
    }

    /// With a change of the parts that it gives itself for this segment.
    ///
    /// @param segment null for everybody
    public Variant changed(@Nullable String segment, UnaryOperator<Variant> change) {
        if (segment == null) {
            return change.apply(this);
        }
        if (segments == null) {
            return this;
        }
        Map<String, Variant> others = new TreeMap<>(segments);
        others.computeIfPresent(segment, (_, own) -> change.apply(own));
        return new Variant(text, hashtags, link, order, cover, disclosure, others);
    }

    /// The parts for each segment that differs.
    public Collection<Variant> forSegments() {
        return segments == null ? List.of() : segments.values();
    }

    /// The channel gives all that this segment does not.
    Variant forSegment(String name) {
        Variant own = segments == null ? null : segments.get(name);
        return own == null
                ? this
                : new Variant(
                        either(own.text, text),
                        own.hashtags.isEmpty() ? hashtags : own.hashtags,
                        either(own.link, link),
                        own.order == null ? order : own.order,
                        own.cover == null ? cover : own.cover,
                        either(own.disclosure, disclosure));
    }

    /// The names of the segments that differ.
    public Stream<String> segmentNames() {
        return segments == null ? Stream.empty() : segments.keySet().stream();
    }

    /// All that it says, for any segment.
    public Stream<String> words() {
        Stream<String> own =
                Stream.of(Stream.ofNullable(text), hashtags.stream(), Stream.ofNullable(disclosure))
                        .flatMap(each -> each);
        return segments == null
                ? own
                : Stream.concat(own, segments.values().stream().flatMap(Variant::words));
    }

    private static @Nullable String either(@Nullable String own, @Nullable String other) {
        return own == null ? other : own;
    }
}
