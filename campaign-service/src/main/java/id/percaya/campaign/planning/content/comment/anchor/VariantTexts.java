package id.percaya.campaign.planning.content.comment.anchor;

import id.percaya.campaign.planning.rendition.Variant;
import id.percaya.campaign.planning.rendition.VariantRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The texts of a variant, or of a segment's part of it, that a comment may be about.
final class VariantTexts {

    private static final int LONGEST_DISCLOSURE = 200;
    private static final int LONGEST_HASHTAG = 100;
    private static final int MOST_HASHTAGS = 30;

    private VariantTexts() {}

    /// Empty if it has none of its own.
    static Optional<String> text(Variant variant, AnchorField field) {
        return switch (field) {
            case VARIANT -> Optional.ofNullable(variant.text());
            case DISCLOSURE -> Optional.ofNullable(variant.disclosure());
            case HASHTAGS ->
                    Optional.of(String.join(" ", variant.hashtags()))
                            .filter(joined -> !joined.isEmpty());
            case TITLE, BODY, MEDIA -> Optional.empty();
        };
    }

    static Variant with(Variant variant, AnchorField field, String text) {
        return switch (field) {
            case VARIANT -> variant.saying(text);
            case DISCLOSURE -> variant.disclosing(text);
            case HASHTAGS -> variant.tagged(List.of(text.strip().split("\\s+")));
            case TITLE, BODY, MEDIA -> variant;
        };
    }

    /// Whether each of its texts is one that a content may have, also those for segments.
    static boolean fit(Variant variant) {
        return fits(variant.text(), Passages.LONGEST_TEXT)
                && fits(variant.disclosure(), LONGEST_DISCLOSURE)
                && variant.hashtags().size() <= MOST_HASHTAGS
                && variant.hashtags().stream().allMatch(VariantTexts::isHashtag)
                && variant.forSegments().stream().allMatch(VariantTexts::fit);
    }

    private static boolean fits(@Nullable String text, int longest) {
        return text == null || Passages.fits(text, longest);
    }

    private static boolean isHashtag(String tag) {
        return tag.length() <= LONGEST_HASHTAG && tag.matches(VariantRequest.HASHTAG);
    }
}
