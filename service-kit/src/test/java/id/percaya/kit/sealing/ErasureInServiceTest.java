package id.percaya.kit.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.Personal;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Refused;
import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.eventstore.Version;
import id.percaya.eventstore.sealing.Erasure;
import id.percaya.eventstore.sealing.SealingRefusal;
import id.percaya.kit.sealing.GuestEvent.GuestArrived;
import id.percaya.kit.sealing.GuestEvent.GuestErased;
import id.percaya.kit.tenancy.Ids;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ErasureInServiceTest {

    private static final Tenant TENANT = new Tenant("klinik-melati");
    private static final GuestArrived SITI = new GuestArrived(Personal.of("Siti"));

    @Inject Transactions transactions;
    @Inject EventStore store;
    @Inject Erasure erasure;
    @Inject SealingSettings settings;
    @Inject GuestScrub scrub;

    private final StreamId guest = new StreamId("guest", Ids.next());

    @Test
    void an_erasure_is_one_transaction_with_its_fact_and_in_the_log_when_it_is_answered()
            throws Exception {
        append(SITI);
        assertThat(read()).containsExactly(SITI);

        erasure.erase(TENANT, guest.id(), "ani", (_, _, _) -> appendNow(new GuestErased()));

        assertThat(read()).containsExactly(new GuestArrived(Personal.erased()), new GuestErased());
        assertThat(scrub.hasScrubbed(guest.id())).isTrue();
        assertThat(Files.readString(settings.erasureLog().orElseThrow()))
                .contains(guest.id().toString());
    }

    @Test
    void one_who_was_erased_is_a_rule_in_the_way() {
        erasure.erase(TENANT, guest.id(), "ani", (_, _, _) -> {});

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> append(SITI))
                .satisfies(refused ->
                        assertThat(refused.reason()).isEqualTo(SealingRefusal.SUBJECT_ERASED));
    }

    private void append(GuestEvent event) {
        transactions.retrying(TENANT, () -> appendNow(event));
    }

    private Version appendNow(GuestEvent event) {
        Version end = new Version(store.read(TENANT, guest, GuestEvent.TYPES).size());
        EventMetadata cause = new EventMetadata(TENANT, "ani", Ids.next(), null, null);
        return store.append(guest, end, List.of(event), GuestEvent.TYPES, cause);
    }

    private List<GuestEvent> read() {
        return transactions.call(
                TENANT,
                () ->
                        store.read(TENANT, guest, GuestEvent.TYPES).stream()
                                .map(Recorded::event)
                                .toList());
    }
}
