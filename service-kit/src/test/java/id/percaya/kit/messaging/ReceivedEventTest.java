package id.percaya.kit.messaging;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.Tenant;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReceivedEventTest {

    private record Ward(UUID id, List<Room> rooms) {}

    private record Room(int beds) {}

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'id': 'Siti'} | data: id is missing or not of the announced type",
                "{'rooms': [{'beds': 'Siti'}]} | data: rooms.[].beds is missing or not of the announced type",
                "{'id' 7} | data is no JSON",
                "7 | data is not as announced"
            })
    void an_unreadable_member_is_named_without_its_value(String data, String reason) {
        ReceivedEvent event =
                new ReceivedEvent(
                        "ward.opened.v1",
                        UUID.randomUUID(),
                        1,
                        Instant.EPOCH,
                        new EventMetadata(
                                new Tenant("klinik-melati"), "x", UUID.randomUUID(), null, null),
                        data.replace('\'', '"'));

        assertThatExceptionOfType(UnreadableRecord.class)
                .isThrownBy(() -> event.as(Ward.class))
                .withMessage(reason);
    }
}
