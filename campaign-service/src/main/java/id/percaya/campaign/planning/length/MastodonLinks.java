package id.percaya.campaign.planning.length;

import id.percaya.campaign.planning.length.LinkSearch.Span;
import java.net.IDN;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Links as Mastodon finds them: twitter-text 3.1 for Ruby with Mastodon's own characters for paths
/// (`config/initializers/twitter_regex.rb`). Only a link with its protocol counts as one.
final class MastodonLinks {

    private static final String PROTOCOL = "((?:https?|dat|dweb|ipfs|ipns|ssb|gopher|gemini)://)";
    private static final String PUNCTUATION =
            "!\"#$%&'()*+,\\-./:;<=>?@\\[\\]^_`{|}~\\x00-\\x1F\\x7F";

    private static final String PATH_CHARACTER = "[^\\p{IsWhite_Space}<>()?]";
    private static final String PATH_END_CHARACTER =
            "[^\\p{IsWhite_Space}()?!*\"'「」<>;:=,.$%\\[\\]~&|@]";
    private static final String TWITTER_PATH_CHARACTER =
            "[a-z\\p{IsCyrillic}0-9!*';:=+,.$/%#\\[\\]\\p{Pd}_~&|@"
                    + LinkPattern.LATIN_ACCENTS
                    + "]";
    private static final String QUERY_CHARACTERS_BEYOND_ASCII =
            "\\u00A0-\\uD7FF\\uE000-\\uFDCF\\uFDF0-\\uFFEF\\x{10000}-\\x{1FFFD}\\x{20000}-\\x{2FFFD}"
                    + "\\x{30000}-\\x{3FFFD}\\x{E1000}-\\x{EFFFD}\\x{F0000}-\\x{FFFFD}"
                    + "\\x{100000}-\\x{10FFFD}";
    private static final String QUERY =
            "(?:\\?[a-z0-9!?*'();:&=+$/%#\\[\\]\\-_.,~|@\\^"
                    + QUERY_CHARACTERS_BEYOND_ASCII
                    + "]*[a-z0-9_&=#/\\-"
                    + QUERY_CHARACTERS_BEYOND_ASCII
                    + "])?";

    private static final Pattern LINK =
            Pattern.compile(
                    LinkPattern.BEFORE
                            + "("
                            + PROTOCOL
                            + "?("
                            + LinkPattern.host(PUNCTUATION)
                            + ")(?::[0-9]+)?(?:"
                            + LinkPattern.path(
                                    PATH_CHARACTER, PATH_END_CHARACTER, TWITTER_PATH_CHARACTER)
                            + ")?"
                            + QUERY
                            + ")",
                    Pattern.CASE_INSENSITIVE);
    private static final int LINK_GROUP = 1;
    private static final int PROTOCOL_GROUP = 2;
    private static final int HOST_GROUP = 3;

    private static final Pattern SHORTENED =
            Pattern.compile("^https?://t\\.co/([a-z0-9]+)", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_SHORTENED = 40;
    private static final int LONGEST = 4096;

    private static final LinkSearch SEARCH = new LinkSearch(LINK, MastodonLinks::add);

    private MastodonLinks() {}

    static List<Span> in(String text) {
        return text.contains("://") ? SEARCH.in(text) : List.of();
    }

    private static void add(Matcher match, List<Span> links) {
        if (match.group(PROTOCOL_GROUP) == null) {
            return;
        }
        String link = match.group(LINK_GROUP);
        Matcher shortened = SHORTENED.matcher(link);
        if (shortened.find()) {
            if (shortened.group(1).length() > LONGEST_SHORTENED) {
                return;
            }
            link = shortened.group();
        }
        if (isValid(match.group(HOST_GROUP), link.length())) {
            int start = match.start(LINK_GROUP);
            links.add(new Span(start, start + link.length()));
        }
    }

    private static boolean isValid(String host, int length) {
        try {
            int grown = IDN.toASCII(host).length() - host.length();
            return length + Math.max(0, grown) <= LONGEST;
        } catch (IllegalArgumentException | IndexOutOfBoundsException notAHost) {
            return false;
        }
    }
}
