package id.percaya.listening.matching.monitor;

import id.percaya.kit.problem.Invalid;
import id.percaya.kit.problem.Problem.Violation;
import id.percaya.listening.matching.query.BadQuery;
import id.percaya.listening.matching.query.Query;
import id.percaya.listening.matching.query.QueryParser;
import java.util.List;

/// A query as a request has it.
public final class QueryText {

    /// Longer than a query may be, so that a query that is too long is refused with a position.
    public static final int LONGEST = 20_000;

    public static final String DESCRIPTION =
            "At most 4,000 characters and 500 terms. `word` matches its inflected forms in title or"
                    + " text (operasi: operasinya), `\"a phrase\"` as written, `mal*ktik` and"
                    + " `operas?` one written word, `#tag` and `@handle` whole. Case, accents typed"
                    + " in two ways and invisible characters make no difference. `a NEAR/3 b`: at"
                    + " most 3 other words between, in either order; `\"a b c\"~2`: in any order, at"
                    + " most 2 others among them. Fields: `title:` and `text:` with a word, phrase"
                    + " or wildcard; `author:` handle or key; `site:` host, with its subdomains;"
                    + " `lang:` `country:` `source:` `kind:` `sentiment:`; `rating:4`,"
                    + " `rating:[1 TO 2]`; `reach:>1000` (also >= < <=). Adjacent terms are joined by"
                    + " AND; `AND`, `OR` and `NOT` are written in capitals; AND and OR are not mixed"
                    + " without parentheses. A condition on a field that a mention lacks does not"
                    + " hold.";

    private QueryText() {}

    /// @throws Invalid with the code and the position of the error
    public static Query parsed(String query) {
        try {
            return QueryParser.parse(query);
        } catch (BadQuery bad) {
            String code = bad.flaw().name();
            throw new Invalid(
                    List.of(
                            new Violation("/query", code, String.valueOf(bad.getMessage()))
                                    .worded("QueryFlaw." + code, String.valueOf(bad.position()))));
        }
    }
}
