package id.percaya.listening.matching.query;

/// Why a query is refused.
public enum QueryFlaw {
    EMPTY("There is no term to search for"),
    MIXED_OPERATORS("AND and OR are mixed: put one of them in parentheses"),
    ONLY_NEGATIVE("There are only negated terms: add a term that must be present"),
    DOUBLE_NEGATION("A NOT is within a NOT: leave both out"),
    OPERAND_MISSING("A word, a phrase or a parenthesis is expected"),
    PARENTHESIS_OPEN("The parenthesis is not closed"),
    PARENTHESIS_UNOPENED("No parenthesis is open"),
    QUOTE_OPEN("The quotation mark is not closed"),
    UNKNOWN_FIELD(
            "There is no such field: use title, text, author, site, lang, country, source, kind,"
                    + " sentiment, rating or reach, or put the term in quotes"),
    BAD_VALUE("The value or number is none that this field or sign takes"),
    WILDCARD("A wildcard stands in a single word without quotes, with at least 3 other characters"),
    NEAR_OPERAND(
            "NEAR takes a word, a phrase, a wildcard, or several of them joined by OR in parentheses"),
    LOWERCASE_OPERATOR("Write AND, OR and NOT in capitals, or put the word in quotes"),
    USE_NOT("Write NOT before a term that must be absent"),
    TOO_DEEP("More than 16 parentheses deep"),
    TOO_LONG("Longer than 4,000 characters"),
    TOO_MANY_TERMS("More than 500 words and phrases");

    private final String message;

    QueryFlaw(String message) {
        this.message = message;
    }

    String message() {
        return message;
    }
}
