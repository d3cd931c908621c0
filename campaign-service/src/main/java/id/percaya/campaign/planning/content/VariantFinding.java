package id.percaya.campaign.planning.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.campaign.Channel;
import id.percaya.campaign.planning.rendition.Rendition;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A remark on a version: a text that its channel would refuse, or a variant that nobody will see.
@Schema(name = "VariantFinding")
@JsonInclude(JsonInclude.Include.NON_NULL)
record VariantFinding(
        @Schema(
                        description = "The field of the content that it is about (RFC 6901).",
                        maxLength = 300)
                String pointer,
        Code code,
        @Schema(description = "The channel that it is about.") Channel channel,
        @Schema(description = "The length, as the channel counts it; absent unless it is too long.")
                @Nullable Integer length,
        @Schema(description = "The highest length; absent unless it is too long.")
                @Nullable Integer limit) {

    @Schema(
            name = "VariantFindingCode",
            description =
                    "VARIANT_TOO_LONG: the text for the channel is longer than the channel takes; it"
                            + " cannot be submitted. The channel is one with a variant, or one"
                            + " that the campaign's segments name. CHANNEL_WITHOUT_ACCOUNT: there is no open"
                            + " account on the channel, so nobody will see this variant.")
    enum Code {
        VARIANT_TOO_LONG,
        CHANNEL_WITHOUT_ACCOUNT
    }

    /// @param open the channels with an open account
    /// @param planned the channels that the campaign's segments name
    static List<VariantFinding> of(Manuscript manuscript, Set<Channel> open, Set<Channel> planned) {
        return manuscript.measuredChannels(planned).stream()
                .flatMap(channel ->
                        Stream.concat(
                                tooLong(manuscript, channel),
                                manuscript.variant(channel).stream()
                                        .flatMap(_ -> withoutAccount(channel, open))))
                .toList();
    }

    private static Stream<VariantFinding> tooLong(Manuscript manuscript, Channel channel) {
        return manuscript
                .renditions(channel)
                .filter(rendition -> !rendition.fits())
                .map(rendition ->
                        new VariantFinding(
                                manuscript.variant(channel).isPresent()
                                        ? pointer(rendition) + "/text"
                                        : "/body",
                                Code.VARIANT_TOO_LONG,
                                channel,
                                rendition.length().length(),
                                rendition.length().limit()));
    }

    private static String pointer(Rendition rendition) {
        String variant = "/variants/" + rendition.channel();
        String segment = rendition.segment();
        return segment == null
                ? variant
                : variant + "/segments/" + segment.replace("~", "~0").replace("/", "~1");
    }

    private static Stream<VariantFinding> withoutAccount(Channel channel, Set<Channel> open) {
        return open.contains(channel)
                ? Stream.empty()
                : Stream.of(
                        new VariantFinding(
                                "/variants/" + channel,
                                Code.CHANNEL_WITHOUT_ACCOUNT,
                                channel,
                                null,
                                null));
    }
}
