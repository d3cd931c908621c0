package id.percaya.listening.matching.query;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class QueryProperties {

    @Property
    void a_normalised_query_parses_to_the_same_query(@ForAll("queries") Query query)
            throws BadQuery {
        assertThat(QueryParser.parse(query.normalised())).isEqualTo(query);
    }

    @Property
    void any_text_is_a_query_that_reads_back_or_has_an_error_position_inside_it(
            @ForAll("texts") String text) {
        try {
            Query query = QueryParser.parse(text);
            assertThat(QueryParser.parse(query.normalised())).isEqualTo(query);
        } catch (BadQuery bad) {
            assertThat(bad.position()).isBetween(1, text.length() + 1);
        }
    }

    @Property
    void any_characters_are_a_query_that_reads_back_or_have_an_error(
            @ForAll("characters") String text) {
        any_text_is_a_query_that_reads_back_or_has_an_error_position_inside_it(text);
    }

    @Provide
    Arbitrary<Query> queries() {
        return QueryArbitraries.queries();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "a",
                        "B",
                        "AND",
                        "OR",
                        "NOT",
                        "(",
                        ")",
                        "\"",
                        "\"c d\"",
                        "-",
                        "NEAR/2",
                        "~2",
                        "mel*",
                        "title:",
                        "title:a",
                        "site:a.example",
                        "#t",
                        "@h",
                        "“",
                        "”",
                        "'",
                        "rating:[1",
                        "TO",
                        "2]",
                        "reach:>5",
                        "12,5",
                        "e-ktp",
                        "𝐚",
                        "⑴",
                        "\u200B",
                        "´",
                        "ﷺ",
                        "|",
                        "！")
                .list()
                .ofMaxSize(14)
                .flatMap(parts ->
                        Arbitraries.of(" ", "").map(between -> String.join(between, parts)));
    }

    @Provide
    Arbitrary<String> characters() {
        return Arbitraries.strings()
                .withCharRange(' ', '~')
                .withCharRange('\u00A0', '\u024F')
                .withCharRange('\u0300', '\u036F')
                .withCharRange('\u2000', '\u24FF')
                .withCharRange('\u3000', '\u33FF')
                .withCharRange('\uFB00', '\uFFDC')
                .ofMaxLength(12);
    }
}
