package id.percaya.listening.matching.query;

import java.io.Serial;

/// An invalid query, with the position of the error.
public final class BadQuery extends Exception {

    @Serial private static final long serialVersionUID = 1L;

    private final QueryFlaw flaw;
    private final int position;

    BadQuery(QueryFlaw flaw, int position) {
        super(flaw.message() + ", at position " + position);
        this.flaw = flaw;
        this.position = position;
    }

    public QueryFlaw flaw() {
        return flaw;
    }

    /// In characters, from 1.
    public int position() {
        return position;
    }
}
