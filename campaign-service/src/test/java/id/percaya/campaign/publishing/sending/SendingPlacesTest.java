package id.percaya.campaign.publishing.sending;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.campaign.publishing.publication.PublicationId;
import id.percaya.eventstore.Tenant;
import id.percaya.kit.tenancy.Ids;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SendingPlacesTest {

    private static final Tenant MELATI = new Tenant("klinik-melati");
    private static final Tenant HARAPAN = new Tenant("rs-harapan");
    private static final UUID ACCOUNT = new UUID(1, 1);

    private final SendingPlaces places = new SendingPlaces(new Defaults());

    @Test
    void a_slow_account_uses_up_its_own_places_only() {
        assertThat(entered(content(MELATI, ACCOUNT, "slow.example"))).isEqualTo(6);
        assertThat(places.enter(content(MELATI, new UUID(2, 2), "slow.example"))).isTrue();
    }

    @Test
    void a_dead_host_uses_up_its_own_places_only() {
        long entered =
                Stream.generate(() -> content(MELATI, Ids.next(), "dead.example"))
                        .limit(100)
                        .filter(places::enter)
                        .count();
        assertThat(entered).isEqualTo(12);
        assertThat(places.enter(content(MELATI, ACCOUNT, "quick.example"))).isTrue();
        assertThat(places.enter(content(MELATI, ACCOUNT, null))).isTrue();
    }

    @Test
    void one_tenant_leaves_places_for_others() {
        long entered =
                Stream.generate(() -> content(MELATI, Ids.next(), null))
                        .limit(100)
                        .filter(places::enter)
                        .count();
        assertThat(entered).isEqualTo(48);
        assertThat(places.enter(content(HARAPAN, ACCOUNT, null))).isTrue();
    }

    @Test
    void a_crisis_statement_has_places_of_its_own() {
        assertThat(entered(content(MELATI, ACCOUNT, "slow.example"))).isEqualTo(6);
        assertThat(places.enter(statement(ACCOUNT, "slow.example"))).isTrue();
    }

    @Test
    void a_place_that_was_left_is_free_again() {
        WaitingPublication waiting = content(MELATI, ACCOUNT, "slow.example");
        assertThat(entered(waiting)).isEqualTo(6);
        places.leave(waiting);
        assertThat(places.enter(waiting)).isTrue();
        assertThat(places.taken()).isEqualTo(6);
    }

    private long entered(WaitingPublication waiting) {
        return Stream.generate(() -> waiting).limit(100).filter(places::enter).count();
    }

    private static WaitingPublication content(Tenant tenant, UUID account, @Nullable String host) {
        return new WaitingPublication(
                new PublicationId(Ids.next()), 1, tenant, account, host, false);
    }

    private static WaitingPublication statement(UUID account, String host) {
        return new WaitingPublication(
                new PublicationId(Ids.next()), 1, MELATI, account, host, true);
    }

    /// The defaults.
    private record Defaults() implements SendingSettings {

        @Override
        public int most() {
            return 256;
        }

        @Override
        public int perTenant() {
            return 64;
        }

        @Override
        public int perHost() {
            return 16;
        }

        @Override
        public int perAccount() {
            return 8;
        }

        @Override
        public Duration turn() {
            return Duration.ofSeconds(30);
        }

        @Override
        public Duration pause() {
            return Duration.ofMillis(100);
        }
    }
}
