package id.percaya.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.percaya.local.Platform;
import id.percaya.local.look.AnnouncementOrder;
import id.percaya.local.look.ServiceDatabase;
import id.percaya.local.look.TopicRecords;
import id.percaya.local.play.ClinicCase;
import id.percaya.local.play.Waiting;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Plays the clinic case while three services are killed. Afterwards no event is lost or
/// duplicated.
@ExtendWith(SharedPlatform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClinicCaseStory {

    private static final Path REPOSITORY = Path.of("../..").toAbsolutePath();
    private static final List<String> SERVICES =
            List.of("campaign", "listening", "crisis", "consent");

    /// How many posts of the rehearsal are with its partner when the halt comes depends on the
    /// machine.
    private static final String PUBLISHED_BEYOND_THE_REHEARSAL =
            """
            select e.stream_id from es.event e
             where e.type = 'publication-published' and e.tenant_id = '%s'
               and not exists (
                 select from publication p join channel_account a on a.id = p.account_id
                  where p.id = e.stream_id and a.handle = '@klinik.melati.latihan')
            """
                    .formatted(ServiceDatabase.CLINIC);

    private final Platform platform;

    ClinicCaseStory(Platform platform) {
        this.platform = platform;
    }

    @BeforeAll
    void the_case_is_played_while_services_are_killed() {
        ServiceKiller killer =
                new ServiceKiller(
                        platform,
                        Map.of(
                                "Alert CRITICAL", "crisis",
                                "Crisis declared", "campaign",
                                "recovery gate is open", "consent"));
        PrintStream out = new PrintStream(killer, true, StandardCharsets.UTF_8);
        assertThat(new ClinicCase(new CheckedAnswers(platform), REPOSITORY, out).play()).isTrue();
        assertThat(killer.finish()).as("words that never appeared").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"campaign", "listening", "crisis", "consent"})
    void every_stream_has_versions_without_gaps(String service) {
        ServiceDatabase database = new ServiceDatabase(platform.jdbcUrl(service));
        assertThat(database.column("select count(*) from es.event").getFirst()).isNotEqualTo("0");
        assertThat(database.brokenStreams()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"campaign", "listening", "crisis", "consent"})
    void announcements_are_events_in_stream_order(String service) {
        List<ConsumerRecord<String, byte[]>> announced = announced(service);
        Set<String> events =
                Set.copyOf(
                        new ServiceDatabase(platform.jdbcUrl(service))
                                .column("select event_id from es.event"));
        assertThat(announced).extracting(ClinicCaseStory::id).isSubsetOf(events);
        assertThat(new AnnouncementOrder(announced).violations()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "consent, consent-given",
        "consent, consent-withdrawn",
        "consent, takedown-acknowledged",
        "listening, alert-raised",
        "crisis, case-opened-from-alert",
        "crisis, crisis-declared",
        "crisis, statement-approved",
        "crisis, statement-published",
        "crisis, suspension-enforced",
        "crisis, recovery-gate-opened",
        "campaign, halt-imposed",
        "campaign, publication-held",
        "campaign, publication-published",
        "campaign, publication-retracted"
    })
    void every_public_event_is_announced(String service, String event) {
        ServiceDatabase database = new ServiceDatabase(platform.jdbcUrl(service));
        List<String> events =
                Waiting.forOutcome("the event " + event)
                        .until(() -> database.idsOf(event), found -> !found.isEmpty());
        Waiting.forOutcome("the announcement of " + events)
                .until(
                        () -> announced(service).stream().map(ClinicCaseStory::id).toList(),
                        announced -> announced.containsAll(events));
    }

    @ParameterizedTest
    @ValueSource(strings = {"campaign", "listening", "crisis", "consent"})
    void every_record_names_a_schema_that_answers_under_its_own_id(String service)
            throws IOException, InterruptedException {
        List<String> schemas =
                announced(service).stream()
                        .map(record -> TopicRecords.header(record, "ce_dataschema"))
                        .distinct()
                        .toList();
        assertThat(schemas).isNotEmpty();
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (String schema : schemas) {
                HttpResponse<String> answer =
                        client.send(
                                HttpRequest.newBuilder(URI.create(schema)).build(),
                                HttpResponse.BodyHandlers.ofString());
                assertThat(answer.statusCode()).as(schema).isEqualTo(200);
                assertThat(new ObjectMapper().readTree(answer.body()).path("$id").asText())
                        .isEqualTo(schema);
            }
        }
    }

    @Test
    void each_cause_had_its_effect_once() {
        ServiceDatabase crisis = new ServiceDatabase(platform.jdbcUrl("crisis"));
        assertThat(crisis.idsOf("case-opened-from-alert")).hasSize(2); // the burst and the queue
        assertThat(crisis.idsOf("obligation-started")).hasSize(4);
        assertThat(crisis.idsOf("statement-published")).hasSize(2);
        ServiceDatabase campaign = new ServiceDatabase(platform.jdbcUrl("campaign"));
        assertThat(campaign.idsOf("statement-adopted")).hasSize(1);
        assertThat(campaign.idsOf("halt-imposed")).hasSize(4); // one of them in the rehearsal
        assertThat(campaign.column(PUBLISHED_BEYOND_THE_REHEARSAL))
                .hasSize(5)
                .doesNotHaveDuplicates();
        assertThat(campaign.idsOf("publication-retracted")).hasSize(1);
    }

    @Test
    void the_patients_story_was_placed_and_taken_down_once() {
        String retracted =
                new ServiceDatabase(platform.jdbcUrl("campaign"))
                        .column(
                                "select stream_id from es.event where type ="
                                        + " 'publication-retracted'"
                                        + " and tenant_id = '%s'".formatted(ServiceDatabase.CLINIC))
                        .getFirst();
        ServiceDatabase consent = new ServiceDatabase(platform.jdbcUrl("consent"));
        String placement =
                "select type from es.event where stream_id = '%s' order by version"
                        .formatted(retracted);
        assertThat(
                        Waiting.forOutcome("the acknowledgement")
                                .until(
                                        () -> consent.column(placement),
                                        types -> types.contains("takedown-acknowledged")))
                .doesNotHaveDuplicates()
                .startsWith("placement-recorded")
                .endsWith("takedown-acknowledged");
    }

    @Test
    void each_entry_of_the_directory_is_announced_to_the_services_only() {
        List<String> events =
                new ServiceDatabase(platform.jdbcUrl("campaign")).idsOf("entry-registered");
        assertThat(events).isNotEmpty();
        Waiting.forOutcome("the announcement of the directory")
                .until(
                        () -> announced("directory").stream().map(ClinicCaseStory::id).toList(),
                        announced -> announced.containsAll(events));
        assertThat(announced("campaign"))
                .extracting(record -> TopicRecords.header(record, "ce_type"))
                .doesNotContain("id.percaya.directory.entry.v1");
    }

    @Test
    void no_record_became_a_dead_letter() {
        TopicRecords records = new TopicRecords(platform.kafkaTools());
        List<String> topics = Stream.concat(SERVICES.stream(), Stream.of("directory")).toList();
        for (String topic : topics) {
            assertThat(records.of("percaya." + topic + ".dlq"))
                    .noneMatch(letter ->
                            TopicRecords.header(letter, "ce_tenantid")
                                    .equals(ServiceDatabase.CLINIC));
        }
    }

    @Test
    void a_second_run_shows_the_first() {
        assertThat(new ClinicCase(new CheckedAnswers(platform), REPOSITORY, System.out).play())
                .isTrue();
    }

    /// Without watermarks, which are not events.
    private List<ConsumerRecord<String, byte[]>> announced(String service) {
        return new TopicRecords(platform.kafkaTools())
                .of("percaya." + service).stream()
                        .filter(record -> !TopicRecords.header(record, "ce_tenantid").isEmpty())
                        .filter(record ->
                                !TopicRecords.header(record, "ce_source").contains("stranger"))
                        .toList();
    }

    private static String id(ConsumerRecord<String, byte[]> record) {
        return TopicRecords.header(record, "ce_id");
    }
}
