package id.percaya.listening.matching.index;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.listening.intake.mention.Kind;
import id.percaya.listening.intake.mention.Link;
import id.percaya.listening.intake.mention.MentionContent;
import id.percaya.listening.intake.mention.MentionFacts;
import id.percaya.listening.intake.mention.Sentiment;
import id.percaya.listening.intake.mention.Source;
import id.percaya.listening.matching.query.BadQuery;
import id.percaya.listening.matching.query.QueryParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Queries with the mentions that they pick, or the refusal.
class SampleQueriesTest {

    private static final UUID ID = new UUID(0, 1);
    private static final AuthorKeys AUTHORS =
            account -> Stream.of(Source.values()).map(each -> each + "/" + account).toList();

    @TestFactory
    Stream<DynamicTest> pick_what_they_say() throws IOException {
        List<String[]> mentions = rows("sample-mentions.tsv");
        return rows("sample-queries.tsv").stream()
                .map(row ->
                        DynamicTest.dynamicTest(
                                row[0] + " " + row[1],
                                () -> assertThat(answer(row[1], mentions)).isEqualTo(row[2])));
    }

    private static String answer(String query, List<String[]> mentions) {
        try {
            StoredQueries stored = new StoredQueries(Map.of(ID, QueryParser.parse(query)), AUTHORS);
            List<Set<UUID>> picked =
                    stored.matching(
                            mentions.stream().map(SampleQueriesTest::facts).toList(),
                            new MentionReach(Map.of()));
            return IntStream.range(0, picked.size())
                    .filter(i -> !picked.get(i).isEmpty())
                    .mapToObj(i -> mentions.get(i)[0])
                    .collect(Collectors.joining(" "));
        } catch (BadQuery bad) {
            return bad.flaw() + " at " + bad.position();
        }
    }

    /// id, source, language, country, sentiment, kind, handle, followers, rating, url, title, text
    private static MentionFacts facts(String[] row) {
        Source source = Source.of(row[1]);
        return new MentionFacts(
                new MentionContent(row[2], row[10], row[11]),
                source,
                row[9].isEmpty() ? null : Link.of(row[9]).domain(),
                source + "/" + row[6].substring(1),
                row[7].isEmpty() ? null : Long.valueOf(row[7]),
                row[5].isEmpty() ? source.usualKind() : Kind.valueOf(row[5]),
                Sentiment.valueOf(row[4].toUpperCase(Locale.ROOT)),
                row[3],
                rating(row[8]));
    }

    private static @Nullable Double rating(String stars) {
        return stars.isEmpty() ? null : Double.valueOf(stars);
    }

    private static List<String[]> rows(String file) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(
                        SampleQueriesTest.class.getResourceAsStream(
                                "/id/percaya/listening/matching/" + file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .toList();
        }
    }
}
