package id.percaya.listening.matching.query;

import java.util.List;

/// Reads stored queries of each version of the language.
public final class StoredText {

    /// The version in which queries are written now.
    public static final int LANGUAGE = 2;

    private StoredText() {}

    public static Query read(String normalised, int language) {
        try {
            return QueryParser.parseNormalised(normalised);
        } catch (BadQuery bad) {
            if (language == LANGUAGE) {
                throw new IllegalStateException("a stored query cannot be parsed", bad);
            }
            return FirstLanguage.literally(normalised);
        }
    }

    /// The terms that mean something else than when the query was written.
    public static List<QueryChange> changes(String normalised, int language) {
        return language == LANGUAGE ? List.of() : FirstLanguage.changes(normalised);
    }
}
