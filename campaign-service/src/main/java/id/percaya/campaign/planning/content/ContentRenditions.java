package id.percaya.campaign.planning.content;

import id.percaya.campaign.Channel;
import id.percaya.campaign.planning.rendition.Rendition;
import id.percaya.kit.rest.Versioned;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The words that each channel would get of a content's current version.
@Schema(name = "ContentRenditions")
record ContentRenditions(
        UUID id,
        int version,
        String contentSha256,
        @Schema(
                        description =
                                "One for each channel, and one for each segment that gets another post"
                                        + " there.",
                        maxItems = 231)
                List<Rendition> renditions)
        implements Versioned {

    static ContentRenditions of(UUID id, int version, String sha256, Manuscript manuscript) {
        return new ContentRenditions(
                id,
                version,
                sha256,
                Arrays.stream(Channel.values()).flatMap(manuscript::renditions).toList());
    }
}
