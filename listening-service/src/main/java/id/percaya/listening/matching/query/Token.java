package id.percaya.listening.matching.query;

/// A token of a query: a sign of the language or a term, which is read already.
sealed interface Token {

    /// The position in the query as typed, from 1.
    int at();

    record Leaf(Query.Term term, int at) implements Token {}

    record Sign(SignType type, int at) implements Token {}

    record NearSign(int others, int at) implements Token {}

    enum SignType {
        AND,
        OR,
        NOT,
        OPEN,
        CLOSE,
        END
    }
}
