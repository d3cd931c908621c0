package id.percaya.campaign.publishing.account;

import java.net.URI;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/// The form in which public links are compared. Links to one post may differ by `www.`, by a slash
/// at the end of the path, and by what an app adds to tell who shared the post.
public final class LinkKey {

    private static final Set<String> SHARED_BY =
            Set.of("igsh", "igshid", "fbclid", "gclid", "mibextid", "rdid");

    private LinkKey() {}

    public static String of(URI link) {
        URI url = ChannelLinks.normalised(link);
        String authority = url.getRawAuthority();
        if (authority == null) {
            return url.toString();
        }
        String host = authority.startsWith("www.") ? authority.substring(4) : authority;
        return url.getScheme() + "://" + host + path(url) + query(host, url);
    }

    private static String path(URI url) {
        String path = url.getRawPath();
        int end = path.length();
        while (end > 0 && path.charAt(end - 1) == '/') {
            end--;
        }
        return path.substring(0, end);
    }

    private static String query(String host, URI url) {
        String query = url.getRawQuery();
        String kept =
                query == null
                        ? ""
                        : Arrays.stream(query.split("&", -1))
                                .filter(parameter -> !parameter.isEmpty())
                                .filter(parameter -> !tellsWhoShared(host, parameter))
                                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    private static boolean tellsWhoShared(String host, String parameter) {
        String name = parameter.split("=", 2)[0];
        return name.startsWith("utm_") || SHARED_BY.contains(name) || ofHost(host).contains(name);
    }

    /// These names may mean something on another host.
    private static Set<String> ofHost(String host) {
        return switch (host) {
            case "youtube.com", "m.youtube.com", "youtu.be" -> Set.of("si", "feature");
            case "x.com", "twitter.com" -> Set.of("s", "t");
            case "tiktok.com" -> Set.of("is_from_webapp", "sender_device", "_r", "_t");
            default -> Set.of();
        };
    }
}
