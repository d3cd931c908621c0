package id.percaya.listening.matching.query;

import id.percaya.listening.matching.query.BadQuery.Flaw;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A token of a query.
///
/// @param at position in the source, from 1
record Token(Type type, String text, int at) {

    enum Type {
        WORD,
        PHRASE,
        AND,
        OR,
        NOT,
        OPEN,
        CLOSE,
        END
    }

    static List<Token> tokenize(String source) throws BadQuery {
        List<Token> tokens = new ArrayList<>();
        int from = 0;
        while (from < source.length()) {
            int until = end(source, from);
            if (!Character.isWhitespace(source.charAt(from))) {
                tokens.add(read(source.substring(from, until), from + 1));
            }
            from = until;
        }
        tokens.add(new Token(Type.END, "", source.length() + 1));
        return tokens;
    }

    private static int end(String source, int from) throws BadQuery {
        char first = source.charAt(from);
        if (first == '(' || first == ')' || Character.isWhitespace(first)) {
            return from + 1;
        }
        if (first == '"') {
            int closing = source.indexOf('"', from + 1);
            if (closing < 0) {
                throw new BadQuery(Flaw.QUOTE_OPEN, from + 1);
            }
            return closing + 1;
        }
        int until = from;
        while (until < source.length() && isWordPart(source.charAt(until))) {
            until++;
        }
        return until;
    }

    private static boolean isWordPart(char c) {
        return c != '(' && c != ')' && c != '"' && !Character.isWhitespace(c);
    }

    private static Token read(String text, int at) throws BadQuery {
        return switch (text) {
            case "(" -> new Token(Type.OPEN, text, at);
            case ")" -> new Token(Type.CLOSE, text, at);
            case "AND" -> new Token(Type.AND, text, at);
            case "OR" -> new Token(Type.OR, text, at);
            case "NOT" -> new Token(Type.NOT, text, at);
            default -> term(text, at);
        };
    }

    private static Token term(String text, int at) throws BadQuery {
        boolean quoted = text.startsWith("\"");
        String bare = quoted ? text.substring(1, text.length() - 1) : text;
        if (bare.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new BadQuery(Flaw.EMPTY, at);
        }
        String words = bare.toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " ");
        return new Token(quoted ? Type.PHRASE : Type.WORD, words, at);
    }
}
