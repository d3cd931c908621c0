package id.percaya.campaign.planning.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.campaign.Channel;
import id.percaya.campaign.planning.length.TextLength;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The length of the post that one channel gets.
@Schema(name = "RenditionLength")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RenditionLength(
        @Schema(description = "The channel that gets it.") Channel channel,
        @Schema(
                        description = "The segment that it is for; absent if it is for everybody.",
                        maxLength = 100)
                @Nullable String segment,
        @Schema(
                        description =
                                "The length of the text with its disclosure, its link and its"
                                        + " hashtags, as the channel counts it.")
                TextLength length) {

    /// @param planned the channels that the campaign's segments name
    static List<RenditionLength> of(Manuscript manuscript, Set<Channel> planned) {
        return manuscript.measuredChannels(planned).stream()
                .flatMap(manuscript::renditions)
                .map(rendition ->
                        new RenditionLength(
                                rendition.channel(), rendition.segment(), rendition.length()))
                .toList();
    }
}
