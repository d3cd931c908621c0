package id.percaya.campaign.planning.content.comment.anchor;

import id.percaya.campaign.Channel;
import id.percaya.campaign.planning.content.Manuscript;
import id.percaya.campaign.planning.rendition.Variant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// Finds and replaces passages of a version's texts.
public final class Passages {

    /// As drafting and revising take them.
    private static final int LONGEST_TITLE = 200;

    static final int LONGEST_TEXT = 20_000;

    private Passages() {}

    /// The text that the anchor is in; empty for media, and for a variant without that part.
    static Optional<String> text(Manuscript version, Anchor anchor) {
        return switch (anchor.field()) {
            case TITLE -> Optional.of(version.title());
            case BODY -> Optional.of(version.body());
            case VARIANT, DISCLOSURE, HASHTAGS ->
                    variant(version, anchor)
                            .flatMap(variant -> VariantTexts.text(variant, anchor.field()));
            case MEDIA -> Optional.empty();
        };
    }

    private static Optional<Variant> variant(Manuscript version, Anchor anchor) {
        Map<Channel, Variant> variants = version.variants();
        return variants == null || anchor.channel() == null
                ? Optional.empty()
                : Optional.ofNullable(variants.get(anchor.channel()))
                        .flatMap(variant -> variant.own(anchor.segment()));
    }

    /// Whether the version shows this media file.
    static boolean shows(Manuscript version, UUID mediaId) {
        return version.attached().stream().anyMatch(medium -> medium.mediaId().equals(mediaId));
    }

    /// @param start in code points
    /// @param end in code points
    static boolean isAt(String text, int start, int end, String quote) {
        if (start >= end || end > text.codePointCount(0, text.length())) {
            return false;
        }
        int from = text.offsetByCodePoints(0, start);
        int to = text.offsetByCodePoints(from, end - start);
        return text.substring(from, to).equals(quote);
    }

    /// Whether each text is one that a content may have.
    public static boolean fit(Manuscript version) {
        Map<Channel, Variant> variants = Objects.requireNonNullElse(version.variants(), Map.of());
        return fits(version.title(), LONGEST_TITLE)
                && fits(version.body(), LONGEST_TEXT)
                && variants.values().stream().allMatch(VariantTexts::fit);
    }

    static boolean fits(String text, int longest) {
        return !text.isBlank() && text.length() <= longest;
    }

    /// The version with other words in the place of the quoted ones. They are looked for where they
    /// stood, and then in the whole text, where they must stand only once: other suggestions may
    /// have moved them.
    public static Optional<Manuscript> replaced(
            Manuscript version, Anchor anchor, String replacement) {
        return text(version, anchor)
                .flatMap(text -> replaced(text, anchor, replacement))
                .map(text -> with(version, anchor, text));
    }

    private static Optional<String> replaced(String text, Anchor anchor, String replacement) {
        String quote = Objects.requireNonNull(anchor.quote());
        int at = place(text, anchor, quote);
        return at < 0
                ? Optional.empty()
                : Optional.of(
                        text.substring(0, at) + replacement + text.substring(at + quote.length()));
    }

    /// @return the index of the quoted words; negative if they are not there, or more than once
    private static int place(String text, Anchor anchor, String quote) {
        int start = Objects.requireNonNull(anchor.start());
        int end = Objects.requireNonNull(anchor.end());
        if (isAt(text, start, end, quote)) {
            return text.offsetByCodePoints(0, start);
        }
        int first = text.indexOf(quote);
        return first == text.lastIndexOf(quote) ? first : -1;
    }

    private static Manuscript with(Manuscript version, Anchor anchor, String text) {
        return switch (anchor.field()) {
            case TITLE -> version.withTexts(text, version.body(), version.variants());
            case BODY -> version.withTexts(version.title(), text, version.variants());
            case VARIANT, DISCLOSURE, HASHTAGS -> withVariant(version, anchor, text);
            case MEDIA -> version;
        };
    }

    private static Manuscript withVariant(Manuscript version, Anchor anchor, String text) {
        Map<Channel, Variant> variants = new EnumMap<>(Objects.requireNonNull(version.variants()));
        variants.computeIfPresent(
                Objects.requireNonNull(anchor.channel()),
                (_, variant) ->
                        variant.changed(
                                anchor.segment(),
                                own -> VariantTexts.with(own, anchor.field(), text)));
        return version.withTexts(version.title(), version.body(), variants);
    }
}
