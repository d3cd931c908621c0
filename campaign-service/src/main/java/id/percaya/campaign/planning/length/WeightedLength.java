package id.percaya.campaign.planning.length;

import com.twitter.twittertext.TwitterTextConfiguration;
import com.twitter.twittertext.TwitterTextConfiguration.TwitterTextWeightedRange;
import com.twitter.twittertext.TwitterTextParser;
import id.percaya.campaign.planning.length.LinkSearch.Span;
import java.text.Normalizer;
import java.util.Iterator;

/// The length that X counts: each code point has a weight of 1 or 2, an emoji of 2, a link of 23,
/// all after normalisation to NFC. The weights, top-level domains and emoji come from X's library
/// twitter-text. Its parser is not used, because it takes hours for some texts.
final class WeightedLength {

    private static final TwitterTextConfiguration WEIGHTS =
            TwitterTextParser.TWITTER_TEXT_DEFAULT_CONFIG;

    private final String text;
    private final Iterator<Span> links;
    private final Iterator<Span> emoji;

    private WeightedLength(String text) {
        this.text = text;
        links = XLinks.in(text).iterator();
        emoji = XEmoji.in(text).iterator();
    }

    static int of(String text) {
        String normalized = Normalizer.normalize(text, Normalizer.Form.NFC);
        return new WeightedLength(normalized).weight() / WEIGHTS.getScale();
    }

    private int weight() {
        int weight = 0;
        int offset = 0;
        Span link = next(links, offset);
        Span symbol = next(emoji, offset);
        while (offset < text.length()) {
            if (offset == link.start()) {
                weight += WEIGHTS.getTransformedURLLength() * WEIGHTS.getScale();
                offset = link.end();
            } else if (offset == symbol.start()) {
                weight += WEIGHTS.getDefaultWeight();
                offset = symbol.end();
            } else {
                int codePoint = text.codePointAt(offset);
                weight += weight(codePoint);
                offset += Character.charCount(codePoint);
            }
            link = link.start() < offset ? next(links, offset) : link;
            symbol = symbol.start() < offset ? next(emoji, offset) : symbol;
        }
        return weight;
    }

    private static Span next(Iterator<Span> spans, int offset) {
        while (spans.hasNext()) {
            Span span = spans.next();
            if (span.start() >= offset) {
                return span;
            }
        }
        return new Span(Integer.MAX_VALUE, Integer.MAX_VALUE);
    }

    private static int weight(int codePoint) {
        for (TwitterTextWeightedRange each : WEIGHTS.getRanges()) {
            if (each.getRange().isInRange(codePoint)) {
                return each.getWeight();
            }
        }
        return WEIGHTS.getDefaultWeight();
    }
}
