package id.percaya.campaign.planning.length;

import com.twitter.twittertext.TwitterTextEmojiRegex;
import id.percaya.campaign.planning.length.LinkSearch.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Emoji as X counts them: those of Unicode's Emoji 11 count as one, while of later sequences each
/// part counts. The expression of the Java library also knows Emoji 12 and 13, so what these added
/// is taken apart again.
final class XEmoji {

    private static final String JOINER = "\\u200D";
    private static final String SKIN_TONE = "[\\x{1F3FB}-\\x{1F3FF}]";

    /// Sequences of Emoji 12 and later: of a gender-neutral person, of people who hold hands,
    /// stand, kneel or are deaf, of people with a cane or a wheelchair, the service dog, and the
    /// transgender flag.
    private static final Pattern LATER_SEQUENCE =
            Pattern.compile(
                    "(?:\\x{1F9D1}|[\\x{1F9CD}-\\x{1F9CF}]).*J.*|.*J\\x{1F91D}.*|.*J[\\x{1F9AF}\\x{1F9BA}\\x{1F9BC}\\x{1F9BD}\\u26A7].*"
                            .replace("J", JOINER));

    /// Emoji that take a skin tone since Emoji 12, and the transgender symbol.
    private static final Pattern LATER_PAIR =
            Pattern.compile(
                    "[\\x{1F46B}-\\x{1F46D}\\x{1F90F}\\x{1F9BB}\\x{1F9CD}-\\x{1F9CF}]"
                            + SKIN_TONE
                            + "|\\u26A7\\uFE0F");

    private static final Pattern PART = Pattern.compile("[^" + JOINER + "]+");
    private static final Pattern ALL = Pattern.compile(".+", Pattern.DOTALL);

    private XEmoji() {}

    static List<Span> in(String text) {
        List<Span> found = new ArrayList<>();
        TwitterTextEmojiRegex.VALID_EMOJI_PATTERN
                .matcher(text)
                .results()
                .forEach(each -> add(each, found));
        return found;
    }

    private static void add(MatchResult emoji, List<Span> found) {
        String text = emoji.group();
        Matcher parts =
                LATER_SEQUENCE.matcher(text).matches() ? PART.matcher(text) : ALL.matcher(text);
        while (parts.find()) {
            if (!LATER_PAIR.matcher(parts.group()).matches()) {
                found.add(new Span(emoji.start() + parts.start(), emoji.start() + parts.end()));
            }
        }
    }
}
