package id.percaya.listening.matching.index;

import id.percaya.listening.intake.mention.MentionFacts;
import id.percaya.listening.matching.query.Query;
import id.percaya.listening.matching.query.Query.And;
import id.percaya.listening.matching.query.Query.Condition;
import id.percaya.listening.matching.query.Query.Near;
import id.percaya.listening.matching.query.Query.Not;
import id.percaya.listening.matching.query.Query.Or;
import id.percaya.listening.matching.query.Query.Part;
import id.percaya.listening.matching.query.Query.Phrase;
import id.percaya.listening.matching.query.Query.Proximity;
import id.percaya.listening.matching.query.Query.Tag;
import id.percaya.listening.matching.query.Query.Wildcard;
import id.percaya.listening.matching.query.Query.Within;
import id.percaya.listening.matching.query.Query.Word;
import id.percaya.listening.matching.query.Query.Words;
import id.percaya.listening.matching.text.Clitics;
import id.percaya.listening.matching.text.WordSplitter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Judges one mention by one query, as the language is defined and without any index.
final class NaiveOracle {

    private record Span(int first, int last) {}

    private NaiveOracle() {}

    static boolean picks(Query query, MentionFacts mention) {
        return switch (query) {
            case Words words ->
                    Arrays.stream(Part.values()).anyMatch(part -> in(part, words, mention));
            case Within(Part part, Words words) -> in(part, words, mention);
            case Tag(String signed) ->
                    Arrays.stream(Part.values())
                            .flatMap(part -> Stream.of(text(part, mention).split(" ")))
                            .anyMatch(signed::equals);
            case Condition condition -> holds(condition, mention);
            case Near near ->
                    Arrays.stream(Part.values())
                            .anyMatch(part -> isNear(near, words(part, mention)));
            case And(List<Query> all) -> all.stream().allMatch(part -> picks(part, mention));
            case Or(List<Query> any) -> any.stream().anyMatch(part -> picks(part, mention));
            case Not(Query absent) -> !picks(absent, mention);
        };
    }

    private static boolean in(Part part, Words words, MentionFacts mention) {
        List<String> text = words(part, mention);
        return words instanceof Proximity(List<String> bag, int others)
                ? isAmong(bag, others, text)
                : !spans(words, text).isEmpty();
    }

    private static boolean isNear(Near near, List<String> text) {
        return spans(near.left(), text).stream()
                .anyMatch(a ->
                        spans(near.right(), text).stream()
                                .anyMatch(b ->
                                        isClose(a, b, near.others())
                                                || isClose(b, a, near.others())));
    }

    private static boolean isClose(Span before, Span after, int others) {
        int between = after.first - before.last - 1;
        return between >= 0 && between <= others;
    }

    private static boolean isAmong(List<String> bag, int others, List<String> text) {
        for (int from = 0; from < text.size(); from++) {
            for (int to = from; to < text.size(); to++) {
                List<String> left = new ArrayList<>(bag);
                int foreign = 0;
                for (String word : text.subList(from, to + 1)) {
                    foreign += left.remove(word) ? 0 : 1;
                }
                if (left.isEmpty() && foreign <= others) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<Span> spans(Query words, List<String> text) {
        return switch (words) {
            case Word(List<String> side) ->
                    side(
                            side.stream().map(Clitics::remove).toList(),
                            text.stream().map(Clitics::remove).toList());
            case Phrase(List<String> side) -> side(side, text);
            case Wildcard(String pattern) -> wildcard(pattern, text);
            case Or(List<Query> any) ->
                    any.stream().flatMap(each -> spans(each, text).stream()).toList();
            default -> throw new IllegalArgumentException(words.normalised());
        };
    }

    private static List<Span> side(List<String> side, List<String> text) {
        List<Span> found = new ArrayList<>();
        for (int at = 0; at + side.size() <= text.size(); at++) {
            if (text.subList(at, at + side.size()).equals(side)) {
                found.add(new Span(at, at + side.size() - 1));
            }
        }
        return found;
    }

    private static List<Span> wildcard(String pattern, List<String> text) {
        String regex = pattern.replace("*", ".*").replace("?", ".");
        List<Span> found = new ArrayList<>();
        for (int at = 0; at < text.size(); at++) {
            if (text.get(at).matches(regex)) {
                found.add(new Span(at, at));
            }
        }
        return found;
    }

    private static List<String> words(Part part, MentionFacts mention) {
        return new WordSplitter().words(text(part, mention));
    }

    private static String text(Part part, MentionFacts mention) {
        return switch (part) {
            case TITLE -> mention.content().title();
            case TEXT -> mention.content().text();
        };
    }

    /// Knows the conditions that the random queries have.
    private static boolean holds(Condition condition, MentionFacts mention) {
        return switch (condition.field()) {
            case AUTHOR -> "x/kabar viral".equals(mention.authorKey());
            case SITE -> isSite(mention.host());
            case LANG, COUNTRY -> true;
            case SOURCE -> mention.source().label().equals(condition.value());
            case KIND -> mention.kind().name().equals(condition.value());
            case SENTIMENT -> mention.sentiment().name().equals(condition.value());
            case RATING -> isRated(condition.value(), mention.rating());
            case REACH -> isReached(mention);
        };
    }

    private static boolean isSite(@Nullable String host) {
        return host != null && (host.equals("detik.com") || host.endsWith(".detik.com"));
    }

    private static boolean isRated(String value, @Nullable Double stars) {
        return stars != null && (value.equals("5") ? stars == 5 : stars <= 2.5);
    }

    private static boolean isReached(MentionFacts mention) {
        Long followers = mention.followers();
        return mention.source().isSocial() && followers != null && followers * 0.15 >= 150;
    }
}
