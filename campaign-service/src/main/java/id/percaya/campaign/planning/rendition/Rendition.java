package id.percaya.campaign.planning.rendition;

import id.percaya.campaign.Channel;
import id.percaya.campaign.planning.length.TextLength;
import id.percaya.campaign.planning.length.TextLengths;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The words that one channel gets of a content.
///
/// @param text with the link and the hashtags in their places
/// @param derived whether the text is the content's own, because no variant gives another
/// @param sha256 of the canonical lines `percaya-rendition` (its form, 1), `channel`, `title` and
///   `text`, in lower-case hex
@Schema(name = "Rendition")
public record Rendition(
        @Schema(description = "The channel that gets it.") Channel channel,
        @Schema(description = "The title, where the channel has one.", maxLength = 200)
                String title,
        @Schema(
                        description =
                                "The text as it is sent: the link after the text, then the"
                                        + " hashtags.",
                        maxLength = 30_000)
                String text,
        @Schema(description = "True if the text is the content's own, and no variant's.")
                boolean derived,
        @Schema(
                        description =
                                "SHA-256 of the rendition, in lower-case hexadecimal. A publication"
                                        + " is bound to it.",
                        pattern = "^[0-9a-f]{64}$",
                        maxLength = 64)
                String sha256,
        @Schema(description = "The length of the text, as the channel counts it.")
                TextLength length) {

    private static final String APART = "\n\n";

    public static Rendition of(
            Channel channel, String title, String body, @Nullable Variant variant) {
        boolean derived = variant == null || variant.text() == null;
        String text = variant == null ? body : placed(variant, body);
        return new Rendition(
                channel,
                title,
                text,
                derived,
                hash(channel, title, text),
                TextLengths.of(text, channel));
    }

    public boolean fits() {
        return length.fits();
    }

    private static String placed(Variant variant, String body) {
        StringBuilder text = new StringBuilder(variant.text() == null ? body : variant.text());
        if (variant.link() != null) {
            text.append(APART).append(variant.link());
        }
        if (!variant.hashtags().isEmpty()) {
            text.append(APART).append('#').append(String.join(" #", variant.hashtags()));
        }
        return text.toString();
    }

    private static String hash(Channel channel, String title, String text) {
        CanonicalLines lines = new CanonicalLines();
        lines.write("percaya-rendition", "1");
        lines.write("channel", channel.name());
        lines.write("title", title);
        lines.write("text", text);
        return CanonicalLines.sha256(lines.bytes());
    }
}
