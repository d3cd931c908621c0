package id.percaya.listening.matching.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryParserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Klinik  Melati | klinik AND melati",
                "klinik AND \"Sedot   Lemak\" | klinik AND \"sedot lemak\"",
                "a OR b OR (c OR d) | a OR b OR c OR d",
                "(a b) AND c | a AND b AND c",
                "melati (operasi OR \"sedot lemak\") NOT lowongan | melati AND (operasi OR \"sedot lemak\") AND NOT lowongan",
                "a NOT (b OR c) | a AND NOT (b OR c)",
                "((a)) | a",
                "#Melati @klinik | #melati AND @klinik",
                "#melati. @klinik.melati! | #melati AND @klinik.melati",
                "“sedot lemak” | \"sedot lemak\"",
                "„sedot lemak“ | \"sedot lemak\"",
                "«sedot lemak» | \"sedot lemak\"",
                "＂sedot lemak＂ | \"sedot lemak\"",
                "（ａ　ＯＲ　ｂ）ｃ | (a OR b) AND c",
                "‘sedot lemak’ gagal | \"sedot lemak\" AND gagal",
                "'jum'at pagi' | \"jum at pagi\"",
                "Parah.Melati | parah-melati",
                "12:30 | 12-30",
                "me\u00ADla\u200Bti | melati",
                "𝐌𝐞𝐥𝐚𝐭𝐢 | melati",
                "ibu dan anak | ibu AND dan AND anak",
                "Mel*T? | mel*t?",
                "a**bc | a*bc",
                "a NEAR/3 b c | a NEAR/3 b AND c",
                "a OR b NEAR/0 c | a OR b NEAR/0 c",
                "NOT a NEAR/3 b c | NOT (a NEAR/3 b) AND c",
                "(a OR \"b c\" OR mel*) NEAR/2 d | (a OR \"b c\" OR mel*) NEAR/2 d",
                "\"Izin Praktik\"~2 | \"izin praktik\"~2",
                "Title:Melati text:\"a b\" title:mel* | title:melati AND text:\"a b\" AND title:mel*",
                "author:@Kabar_Viral | author:kabar_viral",
                "author:\"Kabar Viral\" | author:\"kabar viral\"",
                "site:WWW.Detik.com | site:detik.com",
                "NEARBY lang:in | nearby AND lang:id",
                "lang:ID country:id | lang:id AND country:ID",
                "source:Twitter kind:review sentiment:negative | source:x AND kind:REVIEW AND sentiment:NEGATIVE",
                "rating:4 rating:[1 TO 2.50] | rating:4 AND rating:[1 TO 2.5]",
                "reach:>=1000 reach:<5 | reach:>=1000 AND reach:<5"
            })
    void returns_the_normalised_form(String source, String normalised) throws BadQuery {
        assertThat(QueryParser.parse(source).normalised()).isEqualTo(normalised);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | EMPTY | 1",
                "a & b | EMPTY | 3",
                "a \"...\" | EMPTY | 3",
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
                "a NEAR/3 | OPERAND_MISSING | 9",
                "NEAR/3 a | OPERAND_MISSING | 1",
                "a () | OPERAND_MISSING | 4",
                "(a b | PARENTHESIS_OPEN | 1",
                "a b) | PARENTHESIS_UNOPENED | 4",
                "a \"b | QUOTE_OPEN | 3",
                "a “b | QUOTE_OPEN | 3",
                "a 'b c | QUOTE_OPEN | 3",
                "a foo:b | UNKNOWN_FIELD | 3",
                "https://x.example | UNKNOWN_FIELD | 1",
                "title :a | UNKNOWN_FIELD | 7",
                "a title: b | BAD_VALUE | 3",
                "title:(a b) | BAD_VALUE | 1",
                "title:#a | BAD_VALUE | 1",
                "source:koran | BAD_VALUE | 1",
                "lang:indonesia | BAD_VALUE | 1",
                "country:indonesia | BAD_VALUE | 1",
                "kind:tweet | BAD_VALUE | 1",
                "sentiment:buruk | BAD_VALUE | 1",
                "site:detik | BAD_VALUE | 1",
                "rating:6 | BAD_VALUE | 1",
                "rating:[2 TO 1] | BAD_VALUE | 1",
                "rating:[1 TO | BAD_VALUE | 1",
                "reach:1000 | BAD_VALUE | 1",
                "reach:>banyak | BAD_VALUE | 1",
                "\"a b\"~ | BAD_VALUE | 1",
                "\"a b\"~101 | BAD_VALUE | 1",
                "melati~2 | BAD_VALUE | 1",
                "melati^2 | BAD_VALUE | 1",
                "a NEAR b | BAD_VALUE | 3",
                "a NEAR/x b | BAD_VALUE | 3",
                "a NEAR/101 b | BAD_VALUE | 3",
                "a NEAR/99999999999 b | BAD_VALUE | 3",
                "/mela[ts]i/ | BAD_VALUE | 1",
                "/melati/ | BAD_VALUE | 1",
                "=melati | BAD_VALUE | 1",
                "#a-b | BAD_VALUE | 1",
                "a* | WILDCARD | 1",
                "me?? | WILDCARD | 1",
                "e-kt* | WILDCARD | 1",
                "#mela* | WILDCARD | 1",
                "\"mela*\" | WILDCARD | 1",
                "a NEAR/3 (b c) | NEAR_OPERAND | 3",
                "a NEAR/3 b NEAR/3 c | NEAR_OPERAND | 12",
                "a NEAR/3 NOT b | NEAR_OPERAND | 3",
                "a NEAR/3 #b | NEAR_OPERAND | 3",
                "a NEAR/3 \"b c\"~2 | NEAR_OPERAND | 3",
                "a or b | LOWERCASE_OPERATOR | 3",
                "a And b | LOWERCASE_OPERATOR | 3",
                "a not b | LOWERCASE_OPERATOR | 3",
                "a 𝐚𝐧𝐝 b | LOWERCASE_OPERATOR | 3",
                "a ATAU b | LOWERCASE_OPERATOR | 3",
                "a DAN b | LOWERCASE_OPERATOR | 3",
                "c a¦b | LOWERCASE_OPERATOR | 3",
                "a && b | LOWERCASE_OPERATOR | 3",
                "a near/3 b | LOWERCASE_OPERATOR | 3",
                "a title:-b | USE_NOT | 3",
                "a -b | USE_NOT | 3",
                "a −b | USE_NOT | 3",
                "a -\"b c\" | USE_NOT | 3",
                "a -(b OR c) | USE_NOT | 3",
                "a !b | USE_NOT | 3"
            })
    void rejects_an_invalid_query_with_the_position(String source, QueryFlaw flaw, int position) {
        String typed = source.replace('¦', '|');
        BadQuery bad = catchThrowableOfType(BadQuery.class, () -> QueryParser.parse(typed));
        assertThat(bad.flaw()).isEqualTo(flaw);
        assertThat(bad.position()).isEqualTo(position);
    }

    @Test
    void invisible_characters_count_for_the_position() {
        BadQuery bad =
                catchThrowableOfType(BadQuery.class, () -> QueryParser.parse("a \u200B\u200B-b"));
        assertThat(bad.position()).isEqualTo(5);
    }

    /// The normal form has explicit operators, so it may exceed the length limit.
    @Test
    void the_normal_form_of_an_accepted_query_is_accepted() throws BadQuery {
        String normalised = QueryParser.parse("klinik ".repeat(500)).normalised();
        assertThat(normalised).hasSizeGreaterThan(QueryParser.MAX_LENGTH);
        assertThat(QueryParser.parse(normalised).normalised()).isEqualTo(normalised);
        String other = normalised + " ";
        assertThat(catchThrowableOfType(BadQuery.class, () -> QueryParser.parse(other)).flaw())
                .isEqualTo(QueryFlaw.TOO_LONG);
    }

    @Test
    void rejects_a_query_with_too_many_terms() {
        String source = "a OR ".repeat(QueryParser.MAX_TERMS) + "b";
        BadQuery bad = catchThrowableOfType(BadQuery.class, () -> QueryParser.parse(source));
        assertThat(bad.flaw()).isEqualTo(QueryFlaw.TOO_MANY_TERMS);
        assertThat(bad.position()).isEqualTo(source.length());
    }

    @Test
    void rejects_a_query_that_is_too_long_or_too_deep() {
        String longer = "a".repeat(QueryParser.MAX_LENGTH + 1);
        BadQuery tooLong = catchThrowableOfType(BadQuery.class, () -> QueryParser.parse(longer));
        assertThat(tooLong.flaw()).isEqualTo(QueryFlaw.TOO_LONG);
        assertThat(tooLong.position()).isEqualTo(QueryParser.MAX_LENGTH + 1);
        String nested = "(".repeat(17) + "a" + ")".repeat(17);
        BadQuery tooDeep = catchThrowableOfType(BadQuery.class, () -> QueryParser.parse(nested));
        assertThat(tooDeep.flaw()).isEqualTo(QueryFlaw.TOO_DEEP);
        assertThat(tooDeep.position()).isEqualTo(17);
    }
}
