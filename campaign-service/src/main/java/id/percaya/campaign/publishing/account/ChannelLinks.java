package id.percaya.campaign.publishing.account;

import id.percaya.campaign.Channel;
import id.percaya.kit.egress.PublicAddresses;
import java.net.URI;
import java.util.Locale;
import java.util.Set;

/// The hosts under which the posts of a channel are public.
public final class ChannelLinks {

    private static final int LONGEST = 2000;
    private static final PublicAddresses PUBLIC = new PublicAddresses(Set.of());

    private ChannelLinks() {}

    /// Whether this can be the public link of a post on the channel: https, without user name, port
    /// or fragment, under one of the channel's hosts. A website and a Mastodon server may have any
    /// public host; it is not resolved, because nobody calls it.
    public static boolean fits(Channel channel, URI link) {
        return "https".equalsIgnoreCase(link.getScheme())
                && link.getPort() == -1
                && link.toString().length() <= LONGEST
                && PUBLIC.allows(link)
                && isHostOf(channel, link.getHost().toLowerCase(Locale.ROOT));
    }

    private static boolean isHostOf(Channel channel, String host) {
        Set<String> hosts = hosts(channel);
        return hosts.isEmpty()
                || hosts.stream().anyMatch(own -> host.equals(own) || host.endsWith("." + own));
    }

    /// Empty if any public host will do.
    private static Set<String> hosts(Channel channel) {
        return switch (channel) {
            case INSTAGRAM -> Set.of("instagram.com", "instagr.am");
            case FACEBOOK -> Set.of("facebook.com", "fb.watch", "fb.com");
            case X -> Set.of("x.com", "twitter.com");
            case TIKTOK -> Set.of("tiktok.com");
            case YOUTUBE -> Set.of("youtube.com", "youtu.be");
            case THREADS -> Set.of("threads.net", "threads.com");
            case BLUESKY -> Set.of("bsky.app");
            case LINKEDIN -> Set.of("linkedin.com", "lnkd.in");
            case WHATSAPP_CHANNEL -> Set.of("whatsapp.com");
            case MASTODON, WEBSITE -> Set.of();
        };
    }

    /// The form in which links are stored: scheme and host in lower case. They are compared by
    /// their [LinkKey].
    public static URI normalised(URI link) {
        String text = link.toString();
        String authority = link.getRawAuthority();
        if (authority == null) {
            return link;
        }
        int path = text.indexOf(authority) + authority.length();
        return URI.create(text.substring(0, path).toLowerCase(Locale.ROOT) + text.substring(path));
    }
}
