package id.percaya.listening.counting.bin;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.listening.intake.mention.Sentiment;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SweepTest {

    private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");
    private static final String MONITOR = "klinik-melati|018f0000-0000-7000-8000-000000000001";
    private static final Counted NEGATIVE = new Counted(Sentiment.NEGATIVE, 7L, null, 150);

    @TempDir Path directory;

    private TopologyTestDriver driver;
    private TestInputTopic<String, CountingRecord> in;
    private TestOutputTopic<String, BinRecord> out;

    @BeforeEach
    void start() {
        Properties settings = new Properties();
        settings.put("application.id", "test");
        settings.put("bootstrap.servers", "not used");
        settings.put("state.dir", directory.toString());
        driver =
                new TopologyTestDriver(
                        CountingTopology.of(Clock.fixed(NOW, ZoneOffset.UTC)), settings, NOW);
        in =
                driver.createInputTopic(
                        CountingTopology.COUNTING,
                        new StringSerializer(),
                        JsonSerde.of(CountingRecord.class).serializer());
        out =
                driver.createOutputTopic(
                        CountingTopology.BINS,
                        new StringDeserializer(),
                        JsonSerde.of(BinRecord.class).deserializer());
    }

    @AfterEach
    void stop() {
        driver.close();
    }

    @Test
    void the_end_of_a_recount_takes_out_what_the_recount_has_not_met() {
        Instant early = NOW.minus(Duration.ofHours(2));
        Instant late = NOW.minus(Duration.ofMinutes(7));
        count(1, 1, early);
        count(2, 2, late);
        count(3, 3, late);
        count(20, 3, late);
        count(15, 4, late); // by a transaction that the recount may not have seen
        in.pipeInput(MONITOR, sweep(21, NOW.minus(Duration.ofHours(1)), 10));
        assertThat(mentions())
                .containsEntry(BinKey.of(early, MONITOR).text(), 1)
                .containsEntry(BinKey.of(late, MONITOR).text(), 2);
    }

    @Test
    void a_later_change_of_a_mention_that_was_swept_counts() {
        Instant at = NOW.minus(Duration.ofMinutes(7));
        count(1, 1, at);
        in.pipeInput(MONITOR, sweep(21, at, 10));
        assertThat(mentions()).containsEntry(BinKey.of(at, MONITOR).text(), 0);
        count(22, 1, at);
        assertThat(mentions()).containsEntry(BinKey.of(at, MONITOR).text(), 1);
    }

    @Test
    void a_mark_comes_out_after_the_bins_before_it() {
        count(1, 1, NOW);
        Mark mark = new Mark(new Sequence(1, 1), NOW, 12);
        in.pipeInput(Mark.key(7), mark);
        assertThat(out.readKeyValuesToList())
                .satisfiesExactly(
                        bin -> assertThat(bin.value).isInstanceOf(BinCounts.class),
                        end -> {
                            assertThat(end.key).isEqualTo(Mark.key(7));
                            assertThat(end.value).isEqualTo(mark);
                        });
    }

    private void count(long tx, int mention, Instant at) {
        in.pipeInput(
                MONITOR, new MentionCount(new Sequence(tx, 1), new UUID(1, mention), at, NEGATIVE));
    }

    private static Sweep sweep(long tx, Instant from, long begin) {
        return new Sweep(new Sequence(tx, 9), from, begin);
    }

    private Map<String, Integer> mentions() {
        Map<String, Integer> bins = new HashMap<>();
        out.readKeyValuesToList()
                .forEach(each -> bins.put(each.key, ((BinCounts) each.value).mentions()));
        return bins;
    }
}
