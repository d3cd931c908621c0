package id.percaya.listening.matching.query;

import id.percaya.listening.matching.query.Query.Phrase;
import id.percaya.listening.matching.query.Query.Proximity;
import id.percaya.listening.matching.query.Query.Tag;
import id.percaya.listening.matching.query.Query.Wildcard;
import id.percaya.listening.matching.query.Query.Word;
import id.percaya.listening.matching.query.Query.Words;
import id.percaya.listening.matching.text.Folding;
import id.percaya.listening.matching.text.SignedWords;
import id.percaya.listening.matching.text.WordSplitter;
import java.util.List;
import java.util.regex.Pattern;

/// Reads the terms of a query, folded and split as texts are.
final class Terms {

    private static final Pattern PATTERN = Pattern.compile("[\\p{L}\\p{M}\\p{N}*?]+");

    /// A regular expression, or one exact word.
    private static final Pattern OF_ANOTHER_LANGUAGE = Pattern.compile("/.*/|=.*");

    private static final Pattern LAST_SIGNS = Pattern.compile("[.,;:!]+$");
    private static final Pattern OPERATOR = Pattern.compile("and|or|not|atau");
    private static final int LETTERS_OF_A_WILDCARD = 3;

    private final WordSplitter splitter = new WordSplitter();

    Words phrase(String quoted, int at) throws BadQuery {
        return new Phrase(quotedWords(quoted, at));
    }

    /// @param others as typed after the `~`
    Words proximity(String quoted, String others, int at) throws BadQuery {
        List<String> words = quotedWords(quoted, at);
        if (!others.matches("\\d{1,3}") || Integer.parseInt(others) > Tokenizer.MAX_OTHERS) {
            throw new BadQuery(QueryFlaw.BAD_VALUE, at);
        }
        return new Proximity(words, Integer.parseInt(others));
    }

    Query.Term unquoted(String run, int at) throws BadQuery {
        String folded = Folding.fold(run);
        if (run.startsWith("#") || run.startsWith("@")) {
            return tag(folded, at);
        }
        if (has(run, "~^[]{}") || OF_ANOTHER_LANGUAGE.matcher(run).matches()) {
            throw new BadQuery(QueryFlaw.BAD_VALUE, at);
        }
        return has(run, "*?") ? wildcard(folded, at) : word(folded, at);
    }

    private static Tag tag(String folded, int at) throws BadQuery {
        String signed = LAST_SIGNS.matcher(folded).replaceFirst("");
        if (signed.length() == 1) {
            throw new BadQuery(QueryFlaw.EMPTY, at);
        }
        if (has(signed, "*?")) {
            throw new BadQuery(QueryFlaw.WILDCARD, at);
        }
        if (!SignedWords.isOne(signed)) {
            throw new BadQuery(QueryFlaw.BAD_VALUE, at);
        }
        return new Tag(signed);
    }

    private Wildcard wildcard(String folded, int at) throws BadQuery {
        String letters = folded.replaceAll("[*?]", "");
        boolean isShort = letters.codePointCount(0, letters.length()) < LETTERS_OF_A_WILDCARD;
        boolean isOneWord =
                PATTERN.matcher(folded).matches()
                        && splitter.words(folded.replaceAll("[*?]", "a")).size() == 1;
        if (isShort || !isOneWord) {
            throw new BadQuery(QueryFlaw.WILDCARD, at);
        }
        return new Wildcard(folded.replaceAll("\\*+", "*"));
    }

    private Word word(String folded, int at) throws BadQuery {
        Word word = new Word(words(folded, at));
        if (OPERATOR.matcher(word.normalised()).matches()) {
            throw new BadQuery(QueryFlaw.LOWERCASE_OPERATOR, at);
        }
        return word;
    }

    private List<String> quotedWords(String quoted, int at) throws BadQuery {
        if (quoted.indexOf('*') >= 0) {
            throw new BadQuery(QueryFlaw.WILDCARD, at);
        }
        return words(Folding.fold(quoted), at);
    }

    private List<String> words(String folded, int at) throws BadQuery {
        List<String> words = splitter.words(folded);
        if (words.isEmpty()) {
            throw new BadQuery(QueryFlaw.EMPTY, at);
        }
        return List.copyOf(words);
    }

    private static boolean has(String run, String signs) {
        return run.chars().anyMatch(each -> signs.indexOf(each) >= 0);
    }
}
