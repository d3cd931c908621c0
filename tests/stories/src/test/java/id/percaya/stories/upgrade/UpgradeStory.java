package id.percaya.stories.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.percaya.local.Platform;
import id.percaya.local.PlatformSettings;
import id.percaya.local.PostgresAndKafka;
import id.percaya.local.Service;
import id.percaya.local.look.ServiceDatabase;
import id.percaya.local.play.Answer;
import id.percaya.local.play.ClinicCase;
import id.percaya.local.play.RestClient;
import id.percaya.local.play.Staff;
import id.percaya.local.play.Waiting;
import id.percaya.stories.CheckedAnswers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Databases of an earlier version are restored and opened by this one, and their story goes on.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UpgradeStory {

    private static final Path REPOSITORY = Path.of("../..").toAbsolutePath().normalize();
    private static final Path DUMPS = Path.of("src/test/resources/upgrade");

    private Platform platform;
    private RestClient rest;
    private Staff staff;

    @BeforeAll
    void the_dumps_are_restored_and_opened() throws IOException, SQLException {
        Path data =
                Files.createTempDirectory(Files.createDirectories(Path.of("target")), "upgrade");
        PlatformSettings settings =
                PlatformSettings.test(REPOSITORY, data, EnumSet.allOf(Service.class));
        copyKeys(Files.createDirectories(data.resolve("keys")));
        try (PostgresAndKafka servers = PostgresAndKafka.start(settings)) {
            for (Service service : Service.values()) {
                Path dump = DUMPS.resolve(service.label() + ".dump.gz");
                DatabaseDump.restore(servers.jdbcUrl(service), dump, REPOSITORY, service.label());
            }
        }
        platform = Platform.start(settings);
        rest = new RestClient(new CheckedAnswers(platform));
        staff = Staff.of("klinik-melati", rest);
    }

    @AfterAll
    void the_servers_stop() {
        if (platform != null) {
            platform.stop();
        }
    }

    @Test
    void the_crisis_of_the_earlier_version_is_shown() {
        assertThat(new ClinicCase(new CheckedAnswers(platform), REPOSITORY, System.out).play())
                .isTrue();
    }

    /// The suspension crosses from crisis-service to campaign-service over Kafka.
    @Test
    void a_procedure_suspended_now_is_halted_in_campaign_service() {
        ServiceDatabase campaign = database(Service.CAMPAIGN);
        List<String> before = campaign.idsOf("halt-imposed");
        JsonNode crisis = staff.crisisLead().get("crisis", "/crises").ok().items().path(0);
        Map<String, Object> suspension =
                Map.of(
                        "crisisId", crisis.path("id").asText(),
                        "facility", crisis.path("facility").asText(),
                        "procedure", crisis.path("procedures").path(0).asText());
        String id = staff.medicalReviewer().post("crisis", "/suspensions", suspension).ok().id();
        staff.crisisLead().post("crisis", "/suspensions/" + id + "/enforce").ok();
        List<String> halts =
                Waiting.forOutcome("the halt")
                        .until(
                                () -> campaign.idsOf("halt-imposed"),
                                after -> after.size() > before.size());
        assertThat(halts).hasSize(before.size() + 1).containsAll(before);
    }

    /// campaign-service announces them, too.
    @Test
    void codes_in_use_are_unreviewed_entries_of_the_directory() {
        for (String kind : List.of("facilities", "procedures", "practitioners")) {
            Answer entries =
                    Waiting.forOutcome("the adopted " + kind)
                            .until(
                                    () ->
                                            staff.auditor()
                                                    .get("campaign", "/directory/" + kind)
                                                    .ok(),
                                    answer -> !answer.items().isEmpty());
            assertThat(entries.items().findValuesAsText("status"))
                    .as(kind)
                    .containsOnly("UNREVIEWED");
        }
        Answer kemang = staff.auditor().get("campaign", "/directory/facilities/melati-kemang").ok();
        assertThat(kemang.text("name")).isEqualTo("melati-kemang");
        List<String> adopted = database(Service.CAMPAIGN).idsOf("code-adopted");
        assertThat(adopted).doesNotHaveDuplicates();
    }

    @Test
    void a_monitor_of_the_earlier_version_takes_further_commands() {
        String id =
                staff.analyst()
                        .get("listening", "/monitors")
                        .ok()
                        .items()
                        .path(0)
                        .path("id")
                        .asText();
        Answer paused = staff.analyst().post("listening", "/monitors/" + id + "/pause").ok();
        assertThat(paused.text("state")).isEqualTo("PAUSED");
        Answer active = staff.analyst().post("listening", "/monitors/" + id + "/activate").ok();
        assertThat(active.text("state")).isEqualTo("ACTIVE");
    }

    @Test
    void personal_data_of_the_earlier_version_is_read_with_its_keys() {
        JsonNode consents = staff.privacyOfficer().get("consent", "/consents").ok().items();
        assertThat(consents).isNotEmpty();
        String id = consents.path(0).path("id").asText();
        Answer history = staff.privacyOfficer().get("consent", "/consents/" + id + "/history");
        assertThat(history.ok().items()).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void every_view_equals_the_log(Service service) {
        Answer answer =
                rest.as("operator@percaya").post(service.label(), "/operations/views/verify").ok();
        List<JsonNode> tables = answer.body().findParents("equal");
        assertThat(tables).isNotEmpty().allMatch(table -> table.path("equal").asBoolean());
    }

    @ParameterizedTest
    @EnumSource
    void every_stream_keeps_its_versions(Service service) {
        assertThat(database(service).column("select count(*) from es.event").getFirst())
                .isNotEqualTo("0");
        assertThat(database(service).brokenStreams()).isEmpty();
    }

    private ServiceDatabase database(Service service) {
        return new ServiceDatabase(platform.jdbcUrl(service.label()));
    }

    private static void copyKeys(Path folder) throws IOException {
        try (var files = Files.list(DUMPS.resolve("keys"))) {
            for (Path key : files.toList()) {
                Path copy = Files.copy(key, folder.resolve(key.getFileName()));
                Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("rw-------"));
            }
        }
    }
}
