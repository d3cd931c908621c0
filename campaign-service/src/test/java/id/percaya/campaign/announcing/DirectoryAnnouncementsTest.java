package id.percaya.campaign.announcing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.percaya.campaign.directory.entry.Description;
import id.percaya.campaign.directory.entry.EntryEvent;
import id.percaya.campaign.directory.entry.EntryEvent.CodeAdopted;
import id.percaya.campaign.directory.entry.EntryEvent.EntryRegistered;
import id.percaya.campaign.directory.entry.EntryEvent.EntryRetired;
import id.percaya.campaign.directory.entry.EntryEvent.EntryRevised;
import id.percaya.campaign.directory.entry.EntryKey;
import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.Position;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Version;
import id.percaya.kit.directory.CodeKind;
import id.percaya.kit.json.TolerantJson;
import id.percaya.kit.messaging.sending.Announcement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DirectoryAnnouncementsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/announcements");
    private static final EntryKey KEMANG = new EntryKey(CodeKind.FACILITY, "melati-kemang");
    private static final Description CLINIC =
            new Description(
                    "Klinik Melati Kemang",
                    List.of("melati kmg", "melati jaksel"),
                    "Jalan Kemang Raya 1, Jakarta",
                    "Asia/Jakarta",
                    null);

    static Stream<Arguments> every_change() {
        EntryKey topic = new EntryKey(CodeKind.TOPIC, "patient-safety");
        EntryKey doctor = new EntryKey(CodeKind.PRACTITIONER, "dr-r");
        EntryKey pluit = new EntryKey(CodeKind.FACILITY, "melati-pluit");
        return Stream.of(
                Arguments.of("", new EntryRegistered(KEMANG, CLINIC)),
                Arguments.of("", new EntryRevised(KEMANG, CLINIC)),
                Arguments.of(
                        "-practitioner",
                        new EntryRegistered(
                                doctor,
                                new Description("dr. R.", List.of(), null, null, "Dokter umum"))),
                Arguments.of(
                        "-unreviewed",
                        new CodeAdopted(
                                topic,
                                new Description("patient-safety", List.of(), null, null, null))),
                Arguments.of(
                        "-retired",
                        new EntryRetired(
                                pluit,
                                new Description(
                                        "Klinik Melati Pluit",
                                        List.of(),
                                        "Jalan Pluit Raya 2, Jakarta",
                                        "Asia/Jakarta",
                                        null))));
    }

    @ParameterizedTest
    @MethodSource("every_change")
    void an_entry_is_announced_whole_after(String sample, EntryEvent event) throws IOException {
        Announcement announced = new DirectoryAnnouncements().state(recorded(event)).orElseThrow();
        assertThat(announced.type()).isEqualTo("directory.entry.v1");
        JsonNode data = TolerantJson.mapper().valueToTree(announced.data());
        assertThat(data).isEqualTo(golden(sample));
    }

    private static JsonNode golden(String sample) throws IOException {
        Path file = GOLDEN.resolve("directory.entry.v1" + sample + ".json");
        return TolerantJson.mapper().readTree(Files.readString(file));
    }

    private static Recorded<EntryEvent> recorded(EntryEvent event) {
        EventMetadata cause =
                new EventMetadata(new Tenant("klinik-melati"), "ayu", new UUID(0, 1), null, null);
        return new Recorded<>(
                new StreamId("directory-entry", new UUID(0, 2)),
                new Version(1),
                Position.START,
                new UUID(0, 3),
                Instant.EPOCH,
                cause,
                event);
    }
}
