package id.percaya.listening.counting.bin;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.listening.intake.mention.Sentiment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;

/// Bins equal a recount of the last state of each mention, under random order of delivery, repeats,
/// corrections and removals.
class CountingTopologyProperties {

    private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");
    private static final List<Sentiment> SENTIMENTS = List.of(Sentiment.values());
    private static final List<String> MONITORS =
            List.of(
                    "klinik-melati|018f0000-0000-7000-8000-000000000001",
                    "klinik-melati|018f0000-0000-7000-8000-000000000002",
                    "rs-harapan|018f0000-0000-7000-8000-000000000001");

    private record Sent(String monitor, MentionCount count) {}

    @Property(tries = 8, shrinking = ShrinkingMode.OFF)
    void bins_equal_a_recount(@ForAll long seed) throws Exception {
        Random random = new Random(seed);
        List<Sent> changes = changes(random);
        List<Sent> delivered = new ArrayList<>(changes);
        for (int repeat = 0; repeat < 40; repeat++) {
            delivered.add(changes.get(random.nextInt(changes.size())));
        }
        Collections.shuffle(delivered, random);
        assertThat(countsOf(delivered)).isEqualTo(recount(changes));
    }

    private static List<Sent> changes(Random random) {
        List<Sent> changes = new ArrayList<>();
        Map<UUID, Instant> published = new HashMap<>();
        for (int position = 1; position <= 200; position++) {
            UUID mention = new UUID(1, random.nextInt(60));
            Instant at =
                    published.computeIfAbsent(
                            mention, _ -> NOW.minusSeconds(random.nextInt(1_500)));
            Counted counted =
                    random.nextInt(8) == 0
                            ? null
                            : new Counted(
                                    SENTIMENTS.get(random.nextInt(4)),
                                    random.nextInt(5) == 0 ? null : (long) random.nextInt(20),
                                    (long) random.nextInt(30),
                                    random.nextInt(1_000));
            Sequence sequence = new Sequence(position / 3, position);
            changes.add(
                    new Sent(
                            MONITORS.get(random.nextInt(MONITORS.size())),
                            new MentionCount(sequence, mention, at, counted)));
        }
        return changes;
    }

    private static Map<String, List<Number>> recount(List<Sent> changes) {
        Map<String, MentionCount> last = new HashMap<>();
        for (Sent sent : changes) {
            last.put(sent.monitor() + "/" + sent.count().mention(), sent.count());
        }
        Map<String, List<MentionCount>> byBin = new HashMap<>();
        last.forEach((key, count) -> {
            String monitor = key.substring(0, key.indexOf('/'));
            byBin.computeIfAbsent(
                            BinKey.of(count.publishedAt(), monitor).text(), _ -> new ArrayList<>())
                    .add(count);
        });
        Map<String, List<Number>> bins = new HashMap<>();
        byBin.forEach((bin, counts) -> bins.put(bin, numbers(counts)));
        return bins;
    }

    private static List<Number> numbers(List<MentionCount> counts) {
        List<Counted> present =
                counts.stream().map(MentionCount::counted).filter(Objects::nonNull).toList();
        Set<Long> authors = new HashSet<>();
        present.stream().map(Counted::author).filter(Objects::nonNull).forEach(authors::add);
        Set<Long> stories = new HashSet<>();
        present.stream().map(Counted::story).filter(Objects::nonNull).forEach(stories::add);
        return List.of(
                present.size(),
                with(Sentiment.POSITIVE, present),
                with(Sentiment.NEUTRAL, present),
                with(Sentiment.NEGATIVE, present),
                with(Sentiment.UNKNOWN, present),
                authors.size(),
                stories.size(),
                present.stream().mapToDouble(Counted::reach).sum());
    }

    private static int with(Sentiment sentiment, List<Counted> all) {
        return (int) all.stream().filter(each -> each.sentiment() == sentiment).count();
    }

    private static Map<String, List<Number>> countsOf(List<Sent> delivered) throws Exception {
        Path directory = Files.createTempDirectory("counting");
        Properties settings = new Properties();
        settings.put("application.id", "test");
        settings.put("bootstrap.servers", "not used");
        settings.put("state.dir", directory.toString());
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        Map<String, List<Number>> bins = new HashMap<>();
        try (TopologyTestDriver driver =
                new TopologyTestDriver(CountingTopology.of(clock), settings, NOW)) {
            TestInputTopic<String, CountingRecord> in =
                    driver.createInputTopic(
                            CountingTopology.COUNTING,
                            new StringSerializer(),
                            JsonSerde.of(CountingRecord.class).serializer());
            TestOutputTopic<String, BinRecord> out =
                    driver.createOutputTopic(
                            CountingTopology.BINS,
                            new StringDeserializer(),
                            JsonSerde.of(BinRecord.class).deserializer());
            delivered.forEach(sent -> in.pipeInput(sent.monitor(), sent.count()));
            out.readKeyValuesToList()
                    .forEach(each -> bins.put(each.key, numbers((BinCounts) each.value)));
            driver.advanceWallClockTime(Duration.ofHours(1));
        }
        return bins;
    }

    private static List<Number> numbers(BinCounts bin) {
        return List.of(
                bin.mentions(),
                bin.positive(),
                bin.neutral(),
                bin.negative(),
                bin.unknown(),
                bin.authors(),
                bin.stories(),
                bin.reach());
    }
}
