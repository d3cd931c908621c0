package id.percaya.listening.matching.query;

import java.io.Serial;

/// An invalid query, with the position of the error.
public final class BadQuery extends Exception {

    @Serial private static final long serialVersionUID = 1L;

    private final Flaw flaw;
    private final int position;

    BadQuery(Flaw flaw, int position) {
        super(flaw.message + " at position " + position);
        this.flaw = flaw;
        this.position = position;
    }

    public Flaw flaw() {
        return flaw;
    }

    /// In characters, from 1.
    public int position() {
        return position;
    }

    public enum Flaw {
        EMPTY("no term to search for"),
        MIXED_OPERATORS("AND and OR are mixed without parentheses"),
        ONLY_NEGATIVE("only negated terms"),
        DOUBLE_NEGATION("a nested NOT"),
        OPERAND_MISSING("a word, a phrase or a parenthesis is expected"),
        PARENTHESIS_OPEN("the parenthesis is not closed"),
        PARENTHESIS_UNOPENED("no parenthesis is open"),
        QUOTE_OPEN("the quotation mark is not closed"),
        TOO_DEEP("more than 16 parentheses deep"),
        TOO_LONG("longer than 4,000 characters"),
        TOO_MANY_TERMS("more than 500 message and phrases");

        private final String message;

        Flaw(String message) {
            this.message = message;
        }
    }
}
