package id.percaya.listening.matching.index;

import static id.percaya.listening.matching.index.MentionArbitraries.mention;
import static id.percaya.listening.matching.index.MentionArbitraries.text;
import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.kit.testing.ProcessorTime;
import id.percaya.listening.intake.mention.MentionFacts;
import id.percaya.listening.intake.site.Visits;
import id.percaya.listening.matching.query.BadQuery;
import id.percaya.listening.matching.query.Query;
import id.percaya.listening.matching.query.QueryParser;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoredQueriesTest {

    private static final UUID ONE = new UUID(0, 1);
    private static final UUID TWO = new UUID(0, 2);
    private static final MentionReach REACH = new MentionReach(Map.of());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "klinik melati | Klinik Melati buka | true",
                "klinik melati | Klinik Mawar buka | false",
                "operasi | Operasinya gagal | true",
                "operasinya | operasi gagal | true",
                "\"operasi\" | Operasinya gagal | false",
                "harapan | berharap diharapkan | false",
                "melati | Pelatinya | false",
                "\"sedot lemak\" | sedot lemak gagal | true",
                "\"sedot lemak\" | lemak sedot gagal | false",
                "melati NOT lowongan | Lowongan di Melati | false",
                "melati NOT lowongan | Antre di Melati | true",
                "melati (dokter OR perawat) | #Melati perawat ramah | true",
                "melati (dokter OR perawat) | #Melati ramai | false",
                "melati NOT (\"lowongan kerja\" OR iklan) | iklan melati | false",
                "e-ktp | urus e-KTP di klinik | true",
                "e-ktp | ktp elektronik e | false",
                "melati | Parah.Melati | true",
                "melati | @klinik_melati | true",
                "melati | Melati’s | true",
                "melati | me\u00ADlati | true",
                "melati | me\u200Blati | true",
                "melati | 𝐌𝐞𝐥𝐚𝐭𝐢 | true",
                "melati | ＭＥＬＡＴＩ | true",
                "caf\u00E9 | Cafe\u0301 | true",
                "#melati | melati | false",
                "#melati | #Melati ramai | true",
                "#melati | #melatidepok | false",
                "@klinik_melati | kata @Klinik_Melati | true",
                "*praktik | malpraktik | true",
                "operas? | operasinya | false",
                "dokter NEAR/3 gagal | Dokter satu dua tiga gagal | true",
                "dokter NEAR/3 gagal | Dokter satu dua tiga empat gagal | false",
                "gagal NEAR/3 dokter | dokternya gagal | true",
                "vaksin NEAR/3 vaksin | vaksin | false",
                "vaksin NEAR/3 vaksin | vaksin, dan vaksin | true",
                "\"izin praktik\"~2 | praktik tanpa izin | true",
                "\"izin praktik\"~2 | praktik yang dokternya tanpa izin | false"
            })
    void picks_a_text(String query, String text, boolean picks) throws BadQuery {
        assertThat(of(query).matching(List.of(text(text)), REACH))
                .containsExactly(picks ? Set.of(ONE) : Set.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "melati operasi | true",
                "title:melati | true",
                "text:melati | false",
                "\"melati operasi\" | false",
                "melati NEAR/100 operasi | false",
                "\"melati operasi\"~100 | false"
            })
    void words_of_the_title_are_not_beside_those_of_the_text(String query, boolean picks)
            throws BadQuery {
        assertThat(of(query).matching(List.of(mention("Melati", "operasi")), REACH))
                .containsExactly(picks ? Set.of(ONE) : Set.of());
    }

    @Test
    void a_condition_on_a_part_that_is_missing_does_not_hold() throws BadQuery {
        MentionFacts bare = text("a");
        for (String query :
                List.of(
                        "rating:[1 TO 5]",
                        "country:ID",
                        "site:detik.com",
                        "author:warga",
                        "reach:>=0")) {
            assertThat(of(query).matching(List.of(bare), REACH)).containsExactly(Set.of());
            assertThat(of("a NOT " + query).matching(List.of(bare), REACH))
                    .containsExactly(Set.of(ONE));
        }
    }

    @Test
    void reach_follows_the_followers_or_the_visits_of_the_nearest_site() throws BadQuery {
        MentionReach reach = new MentionReach(Map.of("detik.com", new Visits(3_000_000, 0.15)));
        assertThat(reach.of(MentionArbitraries.from("x", 1_000_000L, null))).isEqualTo(105_000);
        assertThat(reach.of(MentionArbitraries.from("x", 8_300_000L, null))).isEqualTo(528_224);
        assertThat(reach.of(MentionArbitraries.from("x", 20_000_000L, null))).isEqualTo(1_200_000);
        assertThat(reach.of(MentionArbitraries.from("web", null, "health.detik.com")))
                .isEqualTo(15_000);
        assertThat(reach.of(MentionArbitraries.from("web", null, "notdetik.com"))).isEqualTo(100);
        assertThat(of("reach:>100").askForReach()).isTrue();
        assertThat(of("melati").askForReach()).isFalse();
    }

    @Test
    void returns_the_matching_queries_of_each_mention() throws BadQuery {
        StoredQueries queries =
                new StoredQueries(
                        Map.of(
                                ONE, QueryParser.parse("melati"),
                                TWO, QueryParser.parse("mawar OR melati")),
                        MentionArbitraries.AUTHORS);
        assertThat(
                        queries.matching(
                                List.of(mention("Melati", ""), text("mawar"), text("anggrek")),
                                REACH))
                .containsExactly(Set.of(ONE, TWO), Set.of(TWO), Set.of());
    }

    @Test
    void may_be_empty() {
        assertThat(StoredQueries.NONE.matching(List.of(text("a")), REACH))
                .containsExactly(Set.of());
    }

    /// An accepted query that cannot be matched would break every import of its tenant.
    @ParameterizedTest
    @ValueSource(strings = {" OR ", " AND "})
    void matches_a_query_with_the_maximum_number_of_terms(String operator) throws BadQuery {
        String query =
                IntStream.range(0, QueryParser.MAX_TERMS)
                        .mapToObj(i -> Integer.toString(i, 36))
                        .map(each -> each.equals("or") ? "o" : each)
                        .collect(Collectors.joining(operator));
        assertThat(of(query).matching(List.of(text(query)), REACH)).containsExactly(Set.of(ONE));
    }

    @Test
    void a_query_of_nested_wildcards_takes_no_time() throws BadQuery {
        StoredQueries queries = of("a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*b OR *aa?a*a?a*aa*b");
        MentionFacts longWords = text(("a".repeat(255) + " ").repeat(1_000));
        takesNoTime(queries, longWords);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"😡 😡 😡 b\"",
                "😡 NEAR/3 b",
                "\"😡 😡 😡 😡 b\"~90",
                "(😡 OR \"😡 😡\") NEAR/1 (b OR \"😡 b\")"
            })
    void a_text_of_a_hundred_thousand_emoji_takes_no_time(String query) throws BadQuery {
        StoredQueries queries = of(query);
        MentionFacts many = text("😡 ".repeat(100_000));
        takesNoTime(queries, many);
    }

    private static void takesNoTime(StoredQueries queries, MentionFacts facts) {
        assertThat(
                        ProcessorTime.of(() ->
                                assertThat(queries.matching(List.of(facts), REACH))
                                        .containsExactly(Set.of())))
                .isLessThan(Duration.ofSeconds(5));
    }

    private static StoredQueries of(String query) throws BadQuery {
        Map<UUID, Query> one = Map.of(ONE, QueryParser.parse(query));
        return new StoredQueries(one, MentionArbitraries.AUTHORS);
    }
}
