package id.percaya.campaign.planning.length;

import id.percaya.campaign.planning.length.BoundedText.Steps;
import id.percaya.campaign.planning.length.BoundedText.UsedUp;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds links in a text in bounded time. Blanks end every link, so each word is searched by
/// itself. A word of more than 4,200 characters has no links (the platforms take no link of more
/// than 4,096), and a search that takes too many steps ends with the links found until then.
final class LinkSearch {

    private static final Pattern WORD = Pattern.compile("[^ \\t\\n\\x0B\\f\\r]+");
    private static final int LONGEST_WORD = 4_200;
    private static final int STEPS = 20_000_000;

    private final Pattern link;
    private final BiConsumer<Matcher, List<Span>> accept;

    /// @param accept adds the parts of a match that count as links
    LinkSearch(Pattern link, BiConsumer<Matcher, List<Span>> accept) {
        this.link = link;
        this.accept = accept;
    }

    /// The links in the order of the text; they do not overlap.
    List<Span> in(String text) {
        List<Span> found = new ArrayList<>();
        Steps steps = new Steps(STEPS);
        Matcher words = WORD.matcher(text);
        try {
            while (words.find()) {
                search(words.group(), words.start(), steps, found);
            }
        } catch (UsedUp end) {
            return found;
        }
        return found;
    }

    private void search(String word, int offset, Steps steps, List<Span> found) {
        if (word.length() > LONGEST_WORD || word.indexOf('.') < 0) {
            return;
        }
        List<Span> ofWord = new ArrayList<>();
        try {
            Matcher links = link.matcher(new BoundedText(word, steps));
            while (links.find()) {
                accept.accept(links, ofWord);
            }
        } finally {
            ofWord.forEach(each -> found.add(each.moved(offset)));
        }
    }

    /// A part of a text.
    record Span(int start, int end) {

        private Span moved(int offset) {
            return new Span(start + offset, end + offset);
        }
    }
}
