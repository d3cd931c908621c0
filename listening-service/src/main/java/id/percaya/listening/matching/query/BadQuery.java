package id.percaya.listening.matching.query;

import java.io.Serial;

/// A query that cannot be read, with the place where reading stopped making sense.
public final class BadQuery extends Exception {

    @Serial private static final long serialVersionUID = 1L;

    private final Flaw flaw;
    private final int position;

    BadQuery(Flaw flaw, int position) {
        super(flaw.words + " at position " + position);
        this.flaw = flaw;
        this.position = position;
    }

    public Flaw flaw() {
        return flaw;
    }

    /// Counted in characters from 1.
    public int position() {
        return position;
    }

    public enum Flaw {
        EMPTY("nothing to look for"),
        MIXED_OPERATORS("AND and OR side by side: say by parentheses which belongs together"),
        ONLY_NEGATIVE("only says what must be absent"),
        DOUBLE_NEGATION("a NOT within a NOT"),
        OPERAND_MISSING("a word, a phrase or a parenthesis is missing"),
        PARENTHESIS_OPEN("the parenthesis is not closed"),
        PARENTHESIS_UNOPENED("no parenthesis is open"),
        QUOTE_OPEN("the quotation is not closed"),
        TOO_DEEP("more than 16 parentheses deep"),
        TOO_LONG("longer than 4,000 characters"),
        TOO_MANY_TERMS("more than 500 words and phrases");

        private final String words;

        Flaw(String words) {
            this.words = words;
        }
    }
}
