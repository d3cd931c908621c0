package id.percaya.campaign.planning.rendition;

import id.percaya.campaign.Channel;
import id.percaya.campaign.media.MediaKind;
import id.percaya.campaign.media.MediaType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The media that a channel takes in one post, by their number and kinds.
final class ChannelMedia {

    private static final Set<Channel> NEEDING_MEDIA =
            EnumSet.of(Channel.INSTAGRAM, Channel.TIKTOK, Channel.YOUTUBE);

    private ChannelMedia() {}

    /// True for no media; [#areRequired] says where a post needs some.
    static boolean fit(List<MediaType> media, Channel channel) {
        int pictures = count(media, MediaKind.PICTURE);
        int videos = count(media, MediaKind.VIDEO);
        int all = pictures + videos;
        if (all == 0) {
            return true;
        }
        boolean oneVideo = pictures == 0 && videos == 1;
        return switch (channel) {
            case INSTAGRAM -> all <= 10;
            case THREADS -> all <= 20;
            case X, BLUESKY -> oneVideo || (videos == 0 && pictures <= 4);
            case MASTODON -> all <= 4;
            case TIKTOK -> oneVideo || (videos == 0 && pictures <= 35);
            case LINKEDIN -> oneVideo || (videos == 0 && pictures <= 20);
            case YOUTUBE -> oneVideo;
            case FACEBOOK, WEBSITE, WHATSAPP_CHANNEL -> true;
        };
    }

    static boolean areRequired(Channel channel) {
        return NEEDING_MEDIA.contains(channel);
    }

    private static int count(List<MediaType> media, MediaKind kind) {
        return (int) media.stream().filter(type -> type.kind() == kind).count();
    }
}
