package id.percaya.listening.intake.address;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The addresses by which a platform shows one post.
final class PlatformAddress {

    private static final Pattern FACEBOOK =
            Pattern.compile("(?:web|mbasic|touch|[a-z]{2}-[a-z]{2})\\.facebook\\.com");
    private static final Pattern X_POST =
            Pattern.compile("/(?:i/web|i|[^/]+)/status(?:es)?/(\\d+)(?:/.*)?");
    private static final Pattern INSTAGRAM_POST =
            Pattern.compile("(?:/[^/]+)?/(?:p|reel|reels|tv)/([A-Za-z0-9_-]+)");
    private static final Pattern YOUTUBE_VIDEO =
            Pattern.compile("/(?:shorts|live|embed|v)/([A-Za-z0-9_-]+)");

    private static final Set<String> X_SHARING = Set.of("s", "t");
    private static final Set<String> FACEBOOK_SHARING = Set.of("rdid", "share_url", "__tn__");
    private static final Set<String> TIKTOK_SHARING =
            Set.of("_t", "_r", "is_from_webapp", "sender_device", "sender_web_id", "web_id");

    /// `lc` names a comment.
    private static final Set<String> YOUTUBE_VIDEO_PARAMETERS = Set.of("v", "lc");

    private PlatformAddress() {}

    static AddressParts of(AddressParts parts) {
        return rules(parts.host()).apply(parts);
    }

    private static UnaryOperator<AddressParts> rules(String host) {
        return switch (host) {
            case "twitter.com", "x.com" -> PlatformAddress::x;
            case "youtube.com", "youtu.be" -> PlatformAddress::youtube;
            case "instagram.com" -> PlatformAddress::instagram;
            case "tiktok.com" ->
                    parts -> parts.withParameters(name -> !TIKTOK_SHARING.contains(name));
            case "threads.net" -> parts -> parts.at("threads.com", parts.path());
            default ->
                    host.equals("facebook.com") || FACEBOOK.matcher(host).matches()
                            ? PlatformAddress::facebook
                            : UnaryOperator.identity();
        };
    }

    private static AddressParts x(AddressParts parts) {
        Matcher post = X_POST.matcher(parts.path());
        return post.matches()
                ? page("x.com", "/i/web/status/" + post.group(1))
                : parts.at("x.com", parts.path()).withParameters(name -> !X_SHARING.contains(name));
    }

    private static AddressParts youtube(AddressParts parts) {
        Matcher video = YOUTUBE_VIDEO.matcher(parts.path());
        if (parts.host().equals("youtu.be") && parts.path().length() > 1) {
            return video(parts.path().substring(1));
        }
        if (video.matches()) {
            return video(video.group(1));
        }
        return parts.path().equals("/watch") && parts.parameter("v").isPresent()
                ? parts.withParameters(YOUTUBE_VIDEO_PARAMETERS::contains).withoutFragment()
                : parts.withParameters(name -> !name.equals("si"));
    }

    private static AddressParts video(String id) {
        return new AddressParts("youtube.com", "/watch", List.of("v=" + id), "");
    }

    private static AddressParts instagram(AddressParts parts) {
        Matcher post = INSTAGRAM_POST.matcher(parts.path());
        return post.matches() ? parts.at(parts.host(), "/p/" + post.group(1)) : parts;
    }

    private static AddressParts facebook(AddressParts parts) {
        return parts.at("facebook.com", parts.path())
                .withParameters(
                        name -> !FACEBOOK_SHARING.contains(name) && !name.startsWith("__cft__"));
    }

    private static AddressParts page(String host, String path) {
        return new AddressParts(host, path, List.of(), "");
    }
}
