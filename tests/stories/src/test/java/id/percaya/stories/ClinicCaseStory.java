package id.percaya.stories;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.local.Platform;
import id.percaya.local.look.Database;
import id.percaya.local.look.Ordering;
import id.percaya.local.look.Records;
import id.percaya.local.play.ClinicCase;
import id.percaya.local.play.Waiting;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The clinic case, with three services killed in the middle of it: it goes on, and afterwards
/// nothing is lost and nothing is doubled.
@ExtendWith(OnePlatform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClinicCaseStory {

    private static final Path REPOSITORY = Path.of("../..").toAbsolutePath();
    private static final List<String> SERVICES =
            List.of("campaign", "listening", "crisis", "consent");

    private final Platform platform;

    ClinicCaseStory(Platform platform) {
        this.platform = platform;
    }

    @BeforeAll
    void theCaseIsPlayedWhileServicesAreKilled() {
        Killings killings =
                new Killings(
                        platform,
                        Map.of(
                                "Alert CRITICAL", "crisis",
                                "Crisis declared", "campaign",
                                "recovery gate is open", "consent"));
        PrintStream out = new PrintStream(killings, true, StandardCharsets.UTF_8);
        assertThat(new ClinicCase(platform, REPOSITORY, out).play()).isTrue();
        assertThat(killings.finish()).as("words at which nobody was killed").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"campaign", "listening", "crisis", "consent"})
    void everyStreamHasTheVersionsFromOneOn(String service) {
        Database database = new Database(platform.jdbcUrl(service));
        assertThat(database.column("select count(*) from es.event").getFirst()).isNotEqualTo("0");
        assertThat(database.brokenStreams()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"campaign", "listening", "crisis", "consent"})
    void everyAnnouncementIsAnEventInItsOrder(String service) {
        Set<String> events =
                Set.copyOf(
                        new Database(platform.jdbcUrl(service))
                                .column("select event_id from es.event"));
        List<ConsumerRecord<String, byte[]>> announced = announced(service);
        assertThat(announced).extracting(ClinicCaseStory::id).isSubsetOf(events);
        assertThat(new Ordering(announced).disorder()).isEmpty();
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
    void everyEventThatOthersHearIsAnnounced(String service, String event) {
        List<String> events = new Database(platform.jdbcUrl(service)).idsOf(event);
        assertThat(events).isNotEmpty();
        Waiting.until(
                "the announcement of " + events,
                Waiting.SOON,
                () -> announced(service).stream().map(ClinicCaseStory::id).toList(),
                announced -> announced.containsAll(events));
    }

    @Test
    void eachCauseHadItsEffectOnce() {
        Database crisis = new Database(platform.jdbcUrl("crisis"));
        assertThat(crisis.idsOf("case-opened-from-alert")).hasSize(1);
        assertThat(crisis.idsOf("obligation-started")).hasSize(3);
        assertThat(crisis.idsOf("statement-published")).hasSize(2);
        Database campaign = new Database(platform.jdbcUrl("campaign"));
        assertThat(campaign.idsOf("statement-adopted")).hasSize(1);
        assertThat(campaign.idsOf("halt-imposed")).hasSize(3);
        assertThat(campaign.idsOf("publication-published")).hasSize(3);
        assertThat(campaign.idsOf("publication-retracted")).hasSize(1);
    }

    @Test
    void thePatientsStoryWasPlacedAndTakenDownOnce() {
        String retracted =
                new Database(platform.jdbcUrl("campaign"))
                        .column(
                                "select stream_id from es.event where type = 'publication-retracted'"
                                        + " and tenant_id = '%s'".formatted(Database.CLINIC))
                        .getFirst();
        assertThat(
                        new Database(platform.jdbcUrl("consent"))
                                .column(
                                        "select type from es.event where stream_id = '%s' order by version"
                                                .formatted(retracted)))
                .doesNotHaveDuplicates()
                .startsWith("placement-recorded")
                .endsWith("takedown-acknowledged");
    }

    @Test
    void nothingWasUnreadable() {
        Records records = new Records(platform.kafkaBootstrap());
        for (String service : SERVICES) {
            assertThat(records.of("percaya." + service + ".dlq"))
                    .noneMatch(letter ->
                            Records.header(letter, "ce_tenantid").equals(Database.CLINIC));
        }
    }

    @Test
    void aSecondPlayShowsTheFirst() {
        assertThat(new ClinicCase(platform, REPOSITORY, System.out).play()).isTrue();
    }

    /// Without the watermarks, which are no events.
    private List<ConsumerRecord<String, byte[]>> announced(String service) {
        return new Records(platform.kafkaBootstrap())
                .of("percaya." + service).stream()
                        .filter(record -> !Records.header(record, "ce_tenantid").isEmpty())
                        .filter(record -> !Records.header(record, "ce_source").contains("stranger"))
                        .toList();
    }

    private static String id(ConsumerRecord<String, byte[]> record) {
        return Records.header(record, "ce_id");
    }
}
