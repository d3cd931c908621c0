package id.percaya.listening.matching.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.percaya.listening.matching.query.BadQuery.Flaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryParserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "Klinik  Melati | klinik AND melati",
                "klinik AND \"Sedot   Lemak\" | klinik AND \"sedot lemak\"",
                "a OR b OR (c OR d) | a OR b OR c OR d",
                "(a b) AND c | a AND b AND c",
                "melati (operasi OR \"sedot lemak\") NOT lowongan | melati AND (operasi OR \"sedot lemak\") AND NOT lowongan",
                "a NOT (b OR c) | a AND NOT (b OR c)",
                "((a)) | a",
                "#Melati @klinik | #melati AND @klinik",
                "and or not | and AND or AND not"
            })
    void returns_the_normalised_form(String source, String normalised) throws BadQuery {
        assertThat(QueryParser.parse(source).normalised()).isEqualTo(normalised);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "'' | EMPTY | 1",
                "a & b | EMPTY | 3",
                "a AND b OR c | MIXED_OPERATORS | 9",
                "a b OR c | MIXED_OPERATORS | 5",
                "NOT a | ONLY_NEGATIVE | 1",
                "NOT a AND NOT b | ONLY_NEGATIVE | 1",
                "a OR NOT b | ONLY_NEGATIVE | 6",
                "NOT a OR b | ONLY_NEGATIVE | 10",
                "a NOT NOT b | DOUBLE_NEGATION | 7",
                "a NOT (NOT b) | DOUBLE_NEGATION | 3",
                "a AND | OPERAND_MISSING | 6",
                "AND a | OPERAND_MISSING | 1",
                "a () | OPERAND_MISSING | 4",
                "(a b | PARENTHESIS_OPEN | 1",
                "a b) | PARENTHESIS_UNOPENED | 4",
                "a \"b | QUOTE_OPEN | 3"
            })
    void rejects_an_invalid_query_with_the_position(String source, Flaw flaw, int position) {
        BadQuery bad = catchThrowableOfType(BadQuery.class, () -> QueryParser.parse(source));
        assertThat(bad.flaw()).isEqualTo(flaw);
        assertThat(bad.position()).isEqualTo(position);
    }

    /// The normalised form has explicit operators, so it may exceed the length limit.
    @Test
    void parses_a_normalised_query_of_any_length() throws BadQuery {
        String source = "klinik ".repeat(400);
        String normalised = QueryParser.parse(source).normalised();
        assertThat(normalised).hasSizeGreaterThan(QueryParser.MAX_LENGTH);
        assertThat(QueryParser.parseNormalised(normalised).normalised()).isEqualTo(normalised);
    }

    @Test
    void rejects_a_query_with_too_many_terms() {
        String source = "a OR ".repeat(QueryParser.MAX_TERMS) + "b";
        BadQuery bad = catchThrowableOfType(BadQuery.class, () -> QueryParser.parse(source));
        assertThat(bad.flaw()).isEqualTo(Flaw.TOO_MANY_TERMS);
        assertThat(bad.position()).isEqualTo(source.length());
    }
}
