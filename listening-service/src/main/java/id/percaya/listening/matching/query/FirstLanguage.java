package id.percaya.listening.matching.query;

import id.percaya.listening.matching.query.Query.Phrase;
import id.percaya.listening.matching.query.Query.Tag;
import id.percaya.listening.matching.query.Query.Wildcard;
import id.percaya.listening.matching.query.Query.Word;
import id.percaya.listening.matching.query.QueryChange.Reason;
import id.percaya.listening.matching.query.Token.Leaf;
import id.percaya.listening.matching.query.Token.Sign;
import id.percaya.listening.matching.query.Token.SignType;
import id.percaya.listening.matching.text.Folding;
import id.percaya.listening.matching.text.WordSplitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The first version of the query language, in which monitors were stored. It knew words, phrases,
/// AND, OR, NOT and parentheses, took everything else as a word, and found a word by its root.
final class FirstLanguage {

    private static final Pattern TOKEN = Pattern.compile("\"[^\"]*\"|[()]|[^\\s()\"]+");

    private FirstLanguage() {}

    /// Takes each term as a word or phrase, for a query that this version refuses.
    static Query literally(String normalised) {
        WordSplitter splitter = new WordSplitter();
        List<Token> tokens = new ArrayList<>();
        for (MatchResult token : TOKEN.matcher(normalised).results().toList()) {
            tokens.add(token(token.group(), token.start() + 1, splitter));
        }
        tokens.add(new Sign(SignType.END, normalised.length() + 1));
        try {
            return QueryParser.parse(tokens);
        } catch (BadQuery bad) {
            throw new IllegalStateException("a stored query cannot be parsed", bad);
        }
    }

    private static Token token(String token, int at, WordSplitter splitter) {
        List<String> words = splitter.words(Folding.fold(token));
        return switch (token) {
            case "(" -> new Sign(SignType.OPEN, at);
            case ")" -> new Sign(SignType.CLOSE, at);
            case "AND" -> new Sign(SignType.AND, at);
            case "OR" -> new Sign(SignType.OR, at);
            case "NOT" -> new Sign(SignType.NOT, at);
            default -> new Leaf(token.startsWith("\"") ? new Phrase(words) : new Word(words), at);
        };
    }

    /// If this version refuses the query, that is the only change: it is taken literally then.
    static List<QueryChange> changes(String normalised) {
        try {
            Query _ = QueryParser.parseNormalised(normalised);
        } catch (BadQuery bad) {
            return List.of(new QueryChange(normalised, Reason.REFUSED, bad.flaw()));
        }
        return TOKEN.matcher(normalised)
                .results()
                .map(MatchResult::group)
                .distinct()
                .flatMap(token -> change(token).stream())
                .toList();
    }

    private static Optional<QueryChange> change(String token) {
        return switch (token) {
            case "(", ")", "AND", "OR", "NOT" -> Optional.empty();
            default -> reason(token).map(reason -> new QueryChange(token, reason, null));
        };
    }

    private static Optional<Reason> reason(String token) {
        try {
            return switch (QueryParser.parseNormalised(token)) {
                case Word _ -> Optional.of(Reason.WORD);
                case Phrase _ -> Optional.empty();
                case Wildcard _ -> Optional.of(Reason.WILDCARD);
                case Tag _ -> Optional.of(Reason.TAG);
                default -> Optional.of(Reason.FIELD);
            };
        } catch (BadQuery _) {
            return Optional.of(Reason.OPERATOR);
        }
    }
}
