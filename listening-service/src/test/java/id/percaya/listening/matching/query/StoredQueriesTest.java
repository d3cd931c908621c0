package id.percaya.listening.matching.query;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.listening.intake.mention.MentionContent;
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "klinik melati | Klinik Melati buka | true",
                "klinik melati | Klinik Mawar buka | false",
                "operasi | Operasinya gagal | true",
                "\"operasi\" | Operasinya gagal | false",
                "\"sedot lemak\" | sedot lemak gagal | true",
                "\"sedot lemak\" | lemak sedot gagal | false",
                "melati NOT lowongan | Lowongan di Melati | false",
                "melati NOT lowongan | Antre di Melati | true",
                "melati (dokter OR perawat) | #Melati perawat ramah | true",
                "melati (dokter OR perawat) | #Melati ramai | false",
                "melati NOT (\"lowongan kerja\" OR iklan) | iklan melati | false",
                "e-ktp | urus e-KTP di klinik | true",
                "e-ktp | ktp elektronik e | false"
            })
    void matches_by_stem_and_phrase(String query, String text, boolean matches) throws BadQuery {
        try (StoredQueries queries = new StoredQueries(Map.of(ONE, QueryParser.parse(query)))) {
            List<Set<UUID>> found = queries.matching(List.of(new MentionContent("id", "", text)));
            assertThat(found).containsExactly(matches ? Set.of(ONE) : Set.of());
        }
    }

    @Test
    void returns_the_matching_queries_of_each_mention() throws BadQuery {
        try (StoredQueries queries =
                new StoredQueries(
                        Map.of(
                                ONE, QueryParser.parse("melati"),
                                TWO, QueryParser.parse("mawar OR melati")))) {
            assertThat(
                            queries.matching(
                                    List.of(
                                            new MentionContent(null, "Melati", ""),
                                            new MentionContent(null, "", "mawar"),
                                            new MentionContent(null, "", "anggrek"))))
                    .containsExactly(Set.of(ONE, TWO), Set.of(TWO), Set.of());
        }
    }

    @Test
    void may_be_empty() {
        try (StoredQueries queries = new StoredQueries(Map.of())) {
            assertThat(queries.matching(List.of(new MentionContent(null, "", "a"))))
                    .containsExactly(Set.of());
        }
    }

    /// An accepted query that Lucene cannot match would break every import of its tenant.
    @ParameterizedTest
    @ValueSource(strings = {" OR ", " AND "})
    void matches_a_query_with_the_maximum_number_of_terms(String operator) throws BadQuery {
        String query =
                IntStream.range(0, QueryParser.MAX_TERMS)
                        .mapToObj(i -> Integer.toString(i, 36))
                        .collect(Collectors.joining(operator));
        try (StoredQueries queries = new StoredQueries(Map.of(ONE, QueryParser.parse(query)))) {
            assertThat(queries.matching(List.of(new MentionContent("id", "", query))))
                    .containsExactly(Set.of(ONE));
        }
    }
}
