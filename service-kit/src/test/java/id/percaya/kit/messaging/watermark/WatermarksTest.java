package id.percaya.kit.messaging.watermark;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.kit.messaging.TopicsOfTests;
import id.percaya.kit.messaging.receiving.Inbox;
import id.percaya.kit.tenancy.Ids;
import id.percaya.kit.testing.Records;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// How old the view of another service is. Each test hears a service of its own.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class WatermarksTest {

    private static final AtomicInteger SERVICES = new AtomicInteger();
    private static final Instant START = Instant.parse("2026-11-22T00:00:00Z");
    private static final List<Long> EMPTY = Collections.nCopies(12, 0L);

    @Inject Inbox inbox;
    @Inject WatermarkIntake intake;
    @Inject Watermarks watermarks;
    @Inject TopicsOfTests broker;

    private final String service = "ward" + SERVICES.incrementAndGet();

    @Test
    void the_age_is_unknown_before_the_first_watermark() {
        assertThat(watermarks.asOf(service)).isEmpty();
        processed(0, 4);
        assertThat(watermarks.asOf(service)).isEmpty();
    }

    @Test
    void the_view_is_as_old_as_the_newest_watermark() {
        watermark(0, EMPTY);
        watermark(1, EMPTY);
        assertThat(watermarks.asOf(service)).contains(START.plusSeconds(1));
    }

    @Test
    void a_watermark_counts_once_everything_below_its_offsets_is_processed() {
        watermark(0, EMPTY);
        watermark(1, needing(3, 5));
        assertThat(watermarks.asOf(service)).contains(START);

        processed(3, 3);
        processed(5, 9);
        assertThat(watermarks.asOf(service)).contains(START);

        processed(3, 4);
        assertThat(watermarks.asOf(service)).contains(START.plusSeconds(1));
    }

    @Test
    void a_partition_that_is_held_back_makes_the_age_unknown_while_watermarks_flow() {
        watermark(0, EMPTY);
        for (int second = 1; second <= 20; second++) {
            watermark(second, needing(3, 5));
            processed(0, second);
        }
        assertThat(watermarks.asOf(service)).isEmpty();

        processed(3, 4);
        assertThat(watermarks.asOf(service)).contains(START.plusSeconds(20));
    }

    @Test
    void after_the_announcers_clock_was_set_back_its_earlier_watermarks_do_not_count() {
        watermark(3600, EMPTY);
        watermark(0, EMPTY);
        assertThat(watermarks.asOf(service)).contains(START);
    }

    @Test
    void half_of_twenty_four_partitions_is_not_enough() {
        broker.describe("percaya." + service, Records.TOPIC_ID, 24);
        watermark(0, EMPTY);
        assertThat(watermarks.asOf(service)).isEmpty();

        watermark(1, Collections.nCopies(24, 0L));
        assertThat(watermarks.asOf(service)).contains(START.plusSeconds(1));
    }

    @Test
    void a_topic_that_grows_is_of_unknown_age_until_its_new_partitions_are_covered() {
        watermark(0, EMPTY);
        broker.describe("percaya." + service, Records.TOPIC_ID, 13);
        watermark(1, EMPTY);
        assertThat(watermarks.asOf(service)).isEmpty();

        List<Long> grown = new ArrayList<>(EMPTY);
        grown.add(1L);
        watermark(2, grown);
        assertThat(watermarks.asOf(service)).isEmpty();

        processed(12, 0);
        assertThat(watermarks.asOf(service)).contains(START.plusSeconds(2));
    }

    @Test
    void offsets_of_a_former_topic_of_the_same_name_do_not_count() {
        processed(3, 99);
        watermark(0, needing(3, 5));
        assertThat(watermarks.asOf(service)).contains(START);

        broker.describe("percaya." + service, "another", 12);
        watermark(1, needing(3, 5));
        assertThat(watermarks.asOf(service)).isEmpty();

        broker.describe("percaya." + service, Records.TOPIC_ID, 12);
        watermark(2, needing(3, 5));
        assertThat(watermarks.asOf(service)).isEmpty();
    }

    @Test
    void an_offset_that_comes_again_takes_nothing_back() {
        watermark(0, needing(3, 5));
        processed(3, 4);
        processed(3, 0);
        assertThat(watermarks.asOf(service)).contains(START);
    }

    private void watermark(int second, List<Long> offsets) {
        intake.take(Records.batch(Records.watermark(service, START.plusSeconds(second), offsets)));
    }

    private void processed(int partition, long offset) {
        inbox.take(
                Records.batch(
                        Records.at(
                                partition,
                                offset,
                                Records.of(service + ".painted.v1", Ids.next(), 1))));
    }

    private static List<Long> needing(int partition, long offset) {
        List<Long> offsets = new ArrayList<>(EMPTY);
        offsets.set(partition, offset);
        return offsets;
    }
}
