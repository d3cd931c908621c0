package id.percaya.campaign.planning.rendition;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.campaign.Channel;
import id.percaya.campaign.media.MediaFinding;
import id.percaya.campaign.planning.attachment.AttachMediumRequest;
import id.percaya.campaign.planning.attachment.StoredFile;
import id.percaya.campaign.planning.length.TextLength;
import id.percaya.campaign.planning.length.TextLengths;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The post that one channel gets of a content.
///
/// @param segment the segment of the campaign that it is for; null for everybody. It is no part of
///   the hash, because it is no part of the post.
/// @param text with the disclosure, the link and the hashtags in their places
/// @param derived whether the text is the content's own, because no variant gives another
/// @param derivedParts the parts that no variant gives
/// @param cover null for none
/// @param sha256 of the lines of [RenditionLines], in lower-case hex
@Schema(name = "Rendition")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Rendition(
        @Schema(description = "The channel that gets it.") Channel channel,
        @Schema(
                        description = "The segment that it is for; absent if it is for everybody.",
                        maxLength = 100)
                @Nullable String segment,
        @Schema(description = "The title, where the channel has one.", maxLength = 200)
                String title,
        @Schema(
                        description =
                                "The text as it is sent: the disclosure before the text, the link"
                                        + " after it, then the hashtags.",
                        maxLength = 30_000)
                String text,
        @Schema(description = "True if the text is the content's own, and no variant's.")
                boolean derived,
        @Schema(description = "The parts that no variant gives, so they are derived.", maxItems = 3)
                Set<RenditionPart> derivedParts,
        @Schema(
                        description = "The media, in the order of the post.",
                        maxItems = AttachMediumRequest.MOST_MEDIA)
                List<RenditionMedium> media,
        @Schema(description = "The picture that stands for a video; absent for none.")
                @Nullable RenditionMedium cover,
        @Schema(
                        description = "Says that somebody paid for it; absent if nobody did.",
                        maxLength = 200)
                @Nullable String disclosure,
        @Schema(description = "The switches of the channel to set with it.", maxItems = 1)
                Set<RenditionFlag> flags,
        @Schema(
                        description =
                                "SHA-256 of the rendition, in lower-case hexadecimal. A publication"
                                        + " is bound to it.",
                        pattern = "^[0-9a-f]{64}$",
                        maxLength = 64)
                String sha256,
        @Schema(description = "The length of the text, as the channel counts it.")
                TextLength length) {

    /// Without media.
    public static Rendition of(
            Channel channel, String title, String body, @Nullable Variant variant) {
        return of(channel, new BaseContent(title, body, List.of()), variant);
    }

    public static Rendition of(Channel channel, BaseContent base, @Nullable Variant variant) {
        Derivation derivation = new Derivation(channel, base, variant);
        String text = derivation.text();
        List<RenditionMedium> media = derivation.media();
        RenditionMedium cover = derivation.cover();
        return new Rendition(
                channel,
                null,
                base.title(),
                text,
                derivation.parts().contains(RenditionPart.TEXT),
                derivation.parts(),
                media,
                cover,
                derivation.disclosure(),
                derivation.flags(),
                new RenditionLines(channel, base.title(), text)
                        .with(media, cover)
                        .disclosing(derivation.disclosure(), derivation.flags())
                        .sha256(),
                TextLengths.of(text, channel));
    }

    /// The same channel's post for one segment.
    ///
    /// @param variant that of the channel
    public static Rendition of(
            Channel channel, BaseContent base, @Nullable Variant variant, String segment) {
        return of(channel, base, variant == null ? null : variant.forSegment(segment))
                .named(segment);
    }

    private Rendition named(String name) {
        return new Rendition(
                channel,
                name,
                title,
                text,
                derived,
                derivedParts,
                media,
                cover,
                disclosure,
                flags,
                sha256,
                length);
    }

    public boolean fits() {
        return length.fits();
    }

    /// Whether the channel takes these media in one post. Words alone count as taken.
    public boolean mediaFit() {
        return media.isEmpty() || brokenLimits().isEmpty();
    }

    /// Whether the channel takes no post without media, and this one has none.
    public boolean lacksMedia() {
        return media.isEmpty() && !brokenLimits().isEmpty();
    }

    /// The limits of the channel that the media break together.
    public List<MediaFinding> brokenLimits() {
        return ChannelMedia.broken(media.stream().map(RenditionMedium::type).toList(), channel);
    }

    /// The pictures and videos that the public sees, with the cover.
    public Stream<RenditionMedium> visible() {
        return Stream.concat(media.stream(), Stream.ofNullable(cover));
    }

    /// All files that it consists of.
    public Stream<StoredFile> files() {
        return visible().flatMap(RenditionMedium::files);
    }
}
