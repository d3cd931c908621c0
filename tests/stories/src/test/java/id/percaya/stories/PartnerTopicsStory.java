package id.percaya.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.percaya.local.Platform;
import id.percaya.local.look.AnnouncementOrder;
import id.percaya.local.look.TopicRecords;
import id.percaya.local.play.Waiting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Partners of both tenants read their topics with clients of their own. `BusStory` shows that they
/// can read no other topic, join no other group and write nothing.
@ExtendWith(SharedPlatform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PartnerTopicsStory {

    private static final Path TABLE = Path.of("../../docs/partners.md");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `([^`]+)` \\| [^|]+ \\| ([^|]+) \\| [^|]+ \\|$");
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Platform platform;

    PartnerTopicsStory(Platform platform) {
        this.platform = platform;
    }

    /// The clinic may have a directory, so its facility is one of it.
    @BeforeAll
    void both_tenants_schedule_a_publication() {
        schedule("klinik-melati", "melati-kemang");
        schedule("rs-harapan", "harapan-" + UUID.randomUUID().toString().substring(0, 8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"klinik-melati", "rs-harapan"})
    void a_partner_reads_its_own_tenants_events_in_order_and_no_others(String tenant) {
        for (String service : List.of("campaign", "listening", "crisis", "consent")) {
            List<ConsumerRecord<String, byte[]>> records = records(tenant, service);
            assertThat(records)
                    .allSatisfy(record ->
                            assertThat(TopicRecords.header(record, "ce_tenantid"))
                                    .isEqualTo(tenant));
            assertThat(records)
                    .allSatisfy(record ->
                            assertThat(TopicRecords.header(record, "ce_source"))
                                    .isEqualTo("/percaya/" + service));
            assertThat(new AnnouncementOrder(records).violations()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"klinik-melati", "rs-harapan"})
    void a_record_has_the_fields_that_docs_partners_md_gives(String tenant) throws IOException {
        Map<String, Set<String>> given = given();
        for (String service : List.of("campaign", "listening", "crisis", "consent")) {
            for (ConsumerRecord<String, byte[]> record : records(tenant, service)) {
                String type =
                        TopicRecords.header(record, "ce_type").replaceFirst("id\\.percaya\\.", "");
                assertThat(given).containsKey(type);
                assertThat(JSON.readTree(record.value()).fieldNames())
                        .toIterable()
                        .isSubsetOf(Objects.requireNonNull(given.get(type)));
                assertThat(record.headers())
                        .extracting(header -> header.key())
                        .doesNotContain("ce_correlationid", "ce_causationid", "ce_traceparent");
            }
        }
    }

    @Test
    void the_table_in_docs_partners_md_gives_events_of_each_service() throws IOException {
        assertThat(given())
                .containsKeys(
                        "publication.scheduled.v1",
                        "alert.raised.v1",
                        "statement.published.v1",
                        "consent.withdrawn.v1")
                .doesNotContainKeys("crisis.declared.v1", "halt.imposed.v1", "consent.given.v1");
    }

    /// Waits until the partner has the event, so that the topic is known to be filled.
    private void schedule(String tenant, String facility) {
        String publication =
                Hospital.of(tenant, platform, facility).schedule(Map.of(), Duration.ofHours(1));
        Waiting.forOutcome("the event on the topic of " + tenant)
                .until(
                        () ->
                                records(tenant, "campaign").stream()
                                        .map(ConsumerRecord::key)
                                        .toList(),
                        keys -> keys.contains(publication));
    }

    private List<ConsumerRecord<String, byte[]>> records(String tenant, String service) {
        BusClient partner = BusClient.of(platform, "partner-" + tenant);
        return new TopicRecords(partner.settings())
                .of("percaya.partners.%s.%s".formatted(tenant, service));
    }

    /// The fields of each event that partners receive, by its type.
    private static Map<String, Set<String>> given() throws IOException {
        Map<String, Set<String>> given = new HashMap<>();
        Matcher row = ROW.matcher(Files.readString(TABLE));
        while (row.find()) {
            if (!row.group(2).startsWith("nothing")) {
                given.put(
                        row.group(1),
                        NAME.matcher(row.group(2))
                                .results()
                                .map(name -> name.group(1))
                                .collect(Collectors.toSet()));
            }
        }
        return given;
    }
}
