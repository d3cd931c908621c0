package id.percaya.campaign.planning.rendition;

import id.percaya.campaign.Channel;
import id.percaya.campaign.media.MediaFinding;
import id.percaya.campaign.media.MediaFinding.Code;
import id.percaya.campaign.media.MediaType;
import id.percaya.campaign.media.fitting.MediaFitting;
import id.percaya.campaign.media.fitting.MediaShape;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The media that a channel takes in one post, by their number and kinds.
final class ChannelMedia {

    private static final Set<Code> TOGETHER =
            EnumSet.of(Code.TOO_FEW_MEDIA, Code.TOO_MANY_MEDIA, Code.KINDS_MIXED);

    private ChannelMedia() {}

    /// The limits that they break together. Other limits are about single files.
    static List<MediaFinding> broken(List<MediaType> media, Channel channel) {
        List<MediaShape> shapes = media.stream().map(ChannelMedia::shape).toList();
        return MediaFitting.ofAll(shapes, channel).stream()
                .filter(finding -> TOGETHER.contains(finding.code()))
                .toList();
    }

    private static MediaShape shape(MediaType type) {
        return new MediaShape(type, 0, null, null, null, null, null, true);
    }
}
