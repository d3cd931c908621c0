package id.percaya.campaign.permission.consentstatus;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.campaign.Channel;
import id.percaya.campaign.Grant;
import id.percaya.campaign.Identifiability;
import id.percaya.campaign.Medium;
import id.percaya.campaign.Purpose;
import id.percaya.campaign.Requests;
import id.percaya.campaign.permission.consentstatus.ConsentStatusCommand.HearConsentGiven;
import id.percaya.campaign.permission.consentstatus.ConsentStatusCommand.HearConsentRestricted;
import id.percaya.campaign.permission.consentstatus.ConsentStatusCommand.HearConsentWithdrawn;
import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.kit.tenancy.Ids;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ConsentGrantProjectionTest {

    private static final Tenant TENANT = new Tenant(Requests.TENANT);
    private static final Grant PHOTO = grant(Medium.PHOTO);
    private static final Grant WORDS = grant(Medium.WORDS);
    private static final Grant NAME = grant(Medium.NAME);

    private final ConsentId id = new ConsentId(Ids.next());
    private final UUID patient = Ids.next();

    @Inject ConsentStatuses statuses;
    @Inject ConsentGrantViews permissions;
    @Inject ConsentGrantProjection projection;
    @Inject EventStore store;
    @Inject Transactions transactions;
    @Inject DataSource requests;

    @Test
    void every_limit_of_a_grant_is_kept() {
        hear(given(2, PHOTO));

        assertThat(permitted())
                .containsExactly(new ConsentPermission(id.value(), 2, patient, PHOTO));
    }

    @Test
    void a_restriction_leaves_only_the_grants_it_names() {
        hear(given(2, PHOTO, WORDS, NAME), restricted(3, NAME));

        assertThat(permitted())
                .containsExactly(new ConsentPermission(id.value(), 3, patient, NAME));
    }

    @Test
    void a_lifted_restriction_gives_grants_back() {
        hear(given(2, PHOTO, WORDS), restricted(3, WORDS), restricted(4, PHOTO, WORDS));

        assertThat(permitted())
                .containsExactly(
                        new ConsentPermission(id.value(), 4, patient, PHOTO),
                        new ConsentPermission(id.value(), 4, patient, WORDS));
    }

    @Test
    void repeated_events_change_nothing() {
        hear(given(2, PHOTO, WORDS, NAME), restricted(3, NAME), restricted(4, PHOTO, WORDS));
        List<ConsentPermission> before = permitted();

        again(1);
        again(2);

        assertThat(permitted()).isEqualTo(before).hasSize(2);
    }

    @Test
    void repeated_events_do_not_undo_an_end() {
        hear(
                given(2, PHOTO, WORDS),
                restricted(3, WORDS),
                new HearConsentWithdrawn(patient, Instant.now()));

        again(1);
        again(2);

        assertThat(permitted()).isEmpty();
    }

    private HearConsentGiven given(int version, Grant... grants) {
        return new HearConsentGiven(patient, version, List.of(grants));
    }

    private HearConsentRestricted restricted(int version, Grant... grants) {
        return new HearConsentRestricted(patient, version, List.of(grants));
    }

    private static Grant grant(Medium medium) {
        return new Grant(
                Purpose.EDUCATION,
                Channel.INSTAGRAM,
                medium,
                Identifiability.MASKED,
                Set.of("5f".repeat(32)),
                "ID",
                Instant.parse("2026-01-01T00:00:00Z"),
                Instant.parse("2096-01-01T00:00:00Z"));
    }

    private void hear(ConsentStatusCommand... news) {
        CommandContext context =
                CommandContext.of(new EventMetadata(TENANT, "test", Ids.next(), null, null));
        for (ConsentStatusCommand each : news) {
            transactions.retrying(TENANT, () -> statuses.handle(id, each, context));
        }
    }

    private List<ConsentPermission> permitted() {
        return transactions.call(TENANT, () -> permissions.ofSubjects(Set.of(patient)));
    }

    private void again(int from) {
        transactions.call(
                TENANT,
                () -> {
                    List<Recorded<ConsentStatusEvent>> events =
                            store.read(TENANT, id.stream(), ConsentStatusEvent.TYPES);
                    try (Connection connection = requests.getConnection()) {
                        for (Recorded<ConsentStatusEvent> event :
                                events.subList(from - 1, events.size())) {
                            projection.on(event, connection);
                        }
                    } catch (SQLException failed) {
                        throw new AssertionError(failed);
                    }
                    return id;
                });
    }
}
