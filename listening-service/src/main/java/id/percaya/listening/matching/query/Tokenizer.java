package id.percaya.listening.matching.query;

import id.percaya.listening.matching.query.Query.Condition;
import id.percaya.listening.matching.query.Query.Field;
import id.percaya.listening.matching.query.Query.Part;
import id.percaya.listening.matching.query.Query.Within;
import id.percaya.listening.matching.query.Query.Words;
import id.percaya.listening.matching.query.Token.Leaf;
import id.percaya.listening.matching.query.Token.NearSign;
import id.percaya.listening.matching.query.Token.Sign;
import id.percaya.listening.matching.query.Token.SignType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts a query into tokens. A run of characters that means nothing in the language is an error and
/// never a word.
final class Tokenizer {

    static final int MAX_OTHERS = 100;

    private static final Pattern NEAR = Pattern.compile("NEAR/(\\d{1,3})");
    private static final Pattern LIKE_NEAR =
            Pattern.compile("NEAR/\\d+|NEAR(?:\\P{L}.{0,9})?|(?:ONEAR|PRE|ADJ|WITHIN|W)/\\d+f?");
    private static final Pattern SMALL_NEAR = Pattern.compile("(?i)near/\\d+");
    private static final Pattern SMALL_OPERATOR = Pattern.compile("(?i)and|or|not|atau|\\|\\||&&");
    private static final Pattern FIELD = Pattern.compile("(\\p{L}[\\p{L}\\p{N}_-]*)?:(.*)");
    private static final Pattern TO_THE_BRACKET = Pattern.compile("(?i)rating:\\[[^\\]()\"]*\\]");

    private final QuerySource source;
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final Terms terms = new Terms();
    private int next;

    private Tokenizer(QuerySource source) {
        this.source = source;
        this.text = source.text();
    }

    static List<Token> tokens(String query) throws BadQuery {
        return new Tokenizer(new QuerySource(query)).read();
    }

    private List<Token> read() throws BadQuery {
        while (next < text.length()) {
            switch (text.charAt(next)) {
                case ' ' -> next++;
                case '(' -> sign(SignType.OPEN);
                case ')' -> sign(SignType.CLOSE);
                case '"' -> leaf(next, quoted(quote()));
                case '\'' -> leaf(next, quoted(closingApostrophe()));
                default -> run();
            }
        }
        tokens.add(new Sign(SignType.END, source.position(text.length())));
        return tokens;
    }

    private void sign(SignType type) {
        tokens.add(new Sign(type, source.position(next++)));
    }

    private void leaf(int start, Query.Term term) {
        tokens.add(new Leaf(term, source.position(start)));
    }

    /// The quoted words from here, with `~n` if it follows.
    private Words quoted(int closing) throws BadQuery {
        int at = source.position(next);
        String inside = inQuotes(closing);
        if (next < text.length() && text.charAt(next) == '~') {
            return terms.proximity(inside, run(next + 1), at);
        }
        return terms.phrase(inside, at);
    }

    private int quote() {
        return text.indexOf('"', next + 1);
    }

    /// An apostrophe within a word does not end a quotation.
    private int closingApostrophe() {
        int closing = text.indexOf('\'', next + 1);
        while (closing >= 0 && closing + 1 < text.length() && isRun(text.charAt(closing + 1))) {
            closing = text.indexOf('\'', closing + 1);
        }
        return closing;
    }

    private String run(int from) {
        next = from;
        while (next < text.length() && isRun(text.charAt(next))) {
            next++;
        }
        return text.substring(from, next);
    }

    private static boolean isRun(char each) {
        return each != ' ' && each != '(' && each != ')' && each != '"';
    }

    private void run() throws BadQuery {
        int start = next;
        int at = source.position(start);
        Matcher bracket = TO_THE_BRACKET.matcher(text).region(start, text.length());
        String run = bracket.lookingAt() ? bracket.group() : run(start);
        next = start + run.length();
        switch (run) {
            case "AND" -> tokens.add(new Sign(SignType.AND, at));
            case "OR" -> tokens.add(new Sign(SignType.OR, at));
            case "NOT" -> tokens.add(new Sign(SignType.NOT, at));
            default -> other(run, start, at);
        }
    }

    private void other(String run, int start, int at) throws BadQuery {
        Matcher near = NEAR.matcher(run);
        Matcher field = FIELD.matcher(run);
        if (near.matches() && Integer.parseInt(near.group(1)) <= MAX_OTHERS) {
            tokens.add(new NearSign(Integer.parseInt(near.group(1)), at));
        } else if (LIKE_NEAR.matcher(run).matches()) {
            throw new BadQuery(QueryFlaw.BAD_VALUE, at);
        } else if (isSmallOperator(run)) {
            throw new BadQuery(QueryFlaw.LOWERCASE_OPERATOR, at);
        } else if (isNegated(run)) {
            throw new BadQuery(QueryFlaw.USE_NOT, at);
        } else if (field.matches()) {
            field(field.group(1), field.group(2), start, at);
        } else {
            leaf(start, terms.unquoted(run, at));
        }
    }

    private void field(String name, String value, int start, int at) throws BadQuery {
        String lower = String.valueOf(name).toLowerCase(Locale.ROOT);
        boolean isQuoted = value.isEmpty() && next < text.length() && text.charAt(next) == '"';
        leaf(
                start,
                switch (lower) {
                    case "title" -> within(Part.TITLE, value, isQuoted, at);
                    case "text" -> within(Part.TEXT, value, isQuoted, at);
                    default -> condition(lower, isQuoted ? inQuotes(quote()) : value, at);
                });
    }

    private Query.Term within(Part part, String value, boolean isQuoted, int at) throws BadQuery {
        if (isQuoted) {
            return new Within(part, quoted(quote()));
        }
        if (isSigned(value)) {
            throw new BadQuery(QueryFlaw.USE_NOT, at);
        }
        if (!value.isEmpty() && terms.unquoted(value, at) instanceof Words words) {
            return new Within(part, words);
        }
        throw new BadQuery(QueryFlaw.BAD_VALUE, at);
    }

    private String inQuotes(int closing) throws BadQuery {
        if (closing < 0) {
            throw new BadQuery(QueryFlaw.QUOTE_OPEN, source.position(next));
        }
        String inside = text.substring(next + 1, closing);
        next = closing + 1;
        return inside;
    }

    private static Query.Term condition(String name, String value, int at) throws BadQuery {
        Field field =
                Arrays.stream(Field.values())
                        .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(name))
                        .findAny()
                        .orElseThrow(() -> new BadQuery(QueryFlaw.UNKNOWN_FIELD, at));
        return FieldValues.normalised(field, value.strip())
                .map(read -> new Condition(field, read))
                .orElseThrow(() -> new BadQuery(QueryFlaw.BAD_VALUE, at));
    }

    /// `DAN` in capitals too; in small letters it is part of names.
    private static boolean isSmallOperator(String run) {
        return SMALL_OPERATOR.matcher(run).matches()
                || SMALL_NEAR.matcher(run).matches()
                || run.equals("DAN")
                || run.indexOf('|') >= 0;
    }

    private boolean isNegated(String run) {
        boolean isBefore = next < text.length() && text.charAt(next) != ' ';
        return isSigned(run) && (isBefore || !run.matches("[-!]+"));
    }

    private static boolean isSigned(String run) {
        return run.startsWith("-") || run.startsWith("!");
    }
}
