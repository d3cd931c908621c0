package id.percaya.bench.listening;

import id.percaya.listening.intake.mention.Kind;
import id.percaya.listening.intake.mention.MentionContent;
import id.percaya.listening.intake.mention.MentionFacts;
import id.percaya.listening.intake.mention.Sentiment;
import id.percaya.listening.intake.mention.Source;
import id.percaya.listening.matching.query.BadQuery;
import id.percaya.listening.matching.query.Query;
import id.percaya.listening.matching.query.QueryParser;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Texts and queries of the same invented words, the same ones each time.
final class RandomTexts {

    private static final int VOCABULARY = 3_024;
    private static final int WORDS_A_TEXT = 20;
    private static final String CONSONANTS = "bdgjklmnprst";
    private static final String VOWELS = "aiueo";

    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    /// Ids of a run differ from those of others.
    private static final long START = System.currentTimeMillis() * 10_000;

    private static int lines;

    private final Random random = new Random(7);
    private final List<String> words;

    RandomTexts() {
        Set<String> distinct = new LinkedHashSet<>();
        while (distinct.size() < VOCABULARY) {
            distinct.add(invented());
        }
        words = List.copyOf(distinct);
    }

    List<MentionFacts> texts(int count) {
        return IntStream.range(0, count).mapToObj(_ -> text()).toList();
    }

    Map<UUID, Query> queries(int count) throws BadQuery {
        Map<UUID, Query> queries = new HashMap<>();
        for (int i = 0; i < count; i++) {
            queries.put(new UUID(0, i), QueryParser.parse(query(i)));
        }
        return queries;
    }

    /// A quarter each of words and phrases, wildcards, NEAR, and words in any order.
    String query(int number) {
        return switch (number % 4) {
            case 0 ->
                    "%s AND (%s OR \"%s %s\") NOT %s"
                            .formatted(word(), word(), word(), word(), word());
            case 1 -> "%s* AND (%s OR %s)".formatted(word(), word(), word());
            case 2 -> "%s NEAR/5 (%s OR \"%s %s\")".formatted(word(), word(), word(), word());
            default -> "\"%s %s\"~3 OR %s NEAR/3 %s".formatted(word(), word(), word(), word());
        };
    }

    /// Mentions of the last hours as NDJSON; each is another.
    List<String> lines(int count) {
        return IntStream.range(0, count).mapToObj(_ -> line()).toList();
    }

    private String line() {
        int number = ++lines;
        return """
        {"source":"x","externalId":"%d","publishedAt":"%s","text":"%s","author":{"handle":"akun%d","followers":%d},\
        "sentiment":{"label":"NEUTRAL"}}\
        """
                .formatted(
                        START + number,
                        Instant.now().minusSeconds(number % 7_200),
                        words(),
                        random.nextInt(5_000),
                        random.nextInt(100_000));
    }

    /// A line of an Indonesian spreadsheet, within the last 30 days.
    String csv(int number) {
        LocalDateTime at =
                LocalDateTime.now(ZoneId.of("Asia/Jakarta")).minusMinutes(number % 43_000);
        return "%s;Judul;https://x.com/akun%d/status/%d;%s;X;Netral;%d%n"
                .formatted(
                        at.format(MINUTES),
                        number % 5_000,
                        START + 1_000_000_000L + number,
                        words() + " " + words(),
                        number % 100_000);
    }

    private String words() {
        return Stream.generate(this::word).limit(WORDS_A_TEXT).collect(Collectors.joining(" "));
    }

    private MentionFacts text() {
        String text = words();
        return new MentionFacts(
                new MentionContent("id", "", text),
                Source.X,
                null,
                null,
                null,
                Kind.POST,
                Sentiment.UNKNOWN,
                null,
                null);
    }

    private String word() {
        return words.get(random.nextInt(words.size()));
    }

    private String invented() {
        return Stream.generate(() -> letter(CONSONANTS) + letter(VOWELS))
                        .limit(2L + random.nextInt(2))
                        .collect(Collectors.joining())
                + (random.nextBoolean() ? "n" : "");
    }

    private String letter(String of) {
        return String.valueOf(of.charAt(random.nextInt(of.length())));
    }
}
