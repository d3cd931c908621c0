package id.percaya.campaign.planning.length;

import id.percaya.campaign.planning.length.LinkSearch.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The length that Mastodon counts (`StatusLengthValidator`): graphemes, with 23 for a link, and a
/// mention without its server. Blank text has length 0.
final class MastodonLength {

    private static final String LINK = "x".repeat(23);
    private static final Pattern BLANK = Pattern.compile("\\p{IsWhite_Space}*+");
    private static final String WORD = "[\\p{L}\\p{M}\\p{Nd}\\p{Pc}]";

    /// `Account::MENTION_RE`
    private static final Pattern MENTION =
            Pattern.compile(
                    "(?<![=/\\p{L}\\p{M}\\p{Nd}\\p{Pc}])@([a-z0-9_]++(?:[.-]++[a-z0-9_]++)*+)(?:@("
                            + WORD
                            + "++(?:[.-]++"
                            + WORD
                            + "++)*+))?",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern NO_MENTION_BEFORE =
            Pattern.compile("[@＠" + LinkPattern.LATIN_ACCENTS + "]|://");
    private static final int LONGEST_SERVER = 253;

    private MastodonLength() {}

    static int of(String text) {
        if (BLANK.matcher(text).matches()) {
            return 0;
        }
        StringBuilder counted = new StringBuilder();
        int end = 0;
        for (Shortened each : shortened(text)) {
            if (each.where.start() >= end) {
                counted.append(text, end, each.where.start()).append(each.as);
                end = each.where.end();
            }
        }
        return Graphemes.count(counted.append(text, end, text.length()).toString());
    }

    /// A part of the text and the text that is counted in its place.
    private record Shortened(Span where, String as) {}

    private static List<Shortened> shortened(String text) {
        List<Shortened> found = new ArrayList<>();
        MastodonLinks.in(text).forEach(link -> found.add(new Shortened(link, LINK)));
        MENTION.matcher(text)
                .results()
                .filter(mention -> isMention(mention, text))
                .map(mention ->
                        new Shortened(
                                new Span(mention.start(), mention.end()), "@" + mention.group(1)))
                .forEach(found::add);
        found.sort(Comparator.comparingInt(each -> each.where.start()));
        return found;
    }

    private static boolean isMention(MatchResult mention, String text) {
        String server = mention.group(2);
        Matcher after = NO_MENTION_BEFORE.matcher(text).region(mention.end(), text.length());
        return !after.lookingAt() && (server == null || server.length() <= LONGEST_SERVER);
    }
}
