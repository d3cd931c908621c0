package id.percaya.consent.use.takedowncase;

import static id.percaya.consent.Requests.officer;
import static id.percaya.consent.use.takedowncase.AwaitedStates.awaited;
import static id.percaya.consent.use.takedowncase.AwaitedStates.placement;
import static id.percaya.consent.use.takedowncase.AwaitedStates.withdrawal;
import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.consent.ConsentLog;
import id.percaya.consent.Replay;
import id.percaya.consent.agreement.consent.ConsentEvent;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentWithdrawn;
import id.percaya.consent.agreement.consent.ConsentId;
import id.percaya.consent.use.placement.PlacementEvent;
import id.percaya.consent.use.placement.PlacementId;
import id.percaya.consent.use.placement.PublicationMessages;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.Subscription;
import id.percaya.eventstore.Transactions;
import id.percaya.kit.tenancy.Ids;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.arc.All;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Redelivers all events of a withdrawal that was overdue and completed.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class RepetitionTest {

    private final UUID subject = Ids.next();
    private final UUID consent = Ids.next();
    private final UUID publication = Ids.next();
    private final StreamId placed = new PlacementId(publication).stream();
    private final StreamId withdrawn = TakedownCaseId.of(consent).stream();

    @Inject ConsentLog log;
    @Inject PublicationMessages campaign;
    @Inject EventStore store;
    @Inject Transactions transactions;
    @Inject Replay replay;

    @Inject @All List<Projection<?>> views;

    @Inject @All List<Subscription<?>> policies;

    @BeforeEach
    void overdueAndCompleted() {
        campaign.published(publication, 5, subject, consent);
        Instant longAgo = Instant.now().minus(Duration.ofHours(73));
        log.record(new ConsentId(consent), new ConsentWithdrawn(subject, null, null, longAgo));
        awaited(withdrawal(consent), "OVERDUE");
        awaited(placement(publication), "TAKEDOWN_ORDERED");
        campaign.retracted(publication, 7, subject, consent);
        awaited(withdrawal(consent), "COMPLETED");
    }

    @Test
    void views_ignore_redelivered_events() {
        String before = told();
        for (Projection<?> view : views) {
            if (view.types().equals(PlacementEvent.TYPES)) {
                hear(placed, PlacementEvent.TYPES, view);
            }
            if (view.types().equals(TakedownCaseEvent.TYPES)) {
                hear(withdrawn, TakedownCaseEvent.TYPES, view);
            }
        }
        assertThat(told()).isEqualTo(before);
    }

    @Test
    void reactions_ignore_redelivered_events() {
        String before = told();
        for (Subscription<?> policy : policies) {
            again(policy, placed, PlacementEvent.TYPES);
            again(policy, withdrawn, TakedownCaseEvent.TYPES);
            again(policy, new ConsentId(consent).stream(), ConsentEvent.TYPES);
        }
        assertThat(told()).isEqualTo(before);
    }

    private String told() {
        return officer().get(placement(publication)).asString()
                + officer().get(placement(publication) + "/history").asString()
                + officer().get(withdrawal(consent)).asString()
                + officer().get(withdrawal(consent) + "/history").asString();
    }

    @SuppressWarnings("unchecked") // the types say so
    private <E> void hear(StreamId stream, EventTypes<E> types, Projection<?> view) {
        replay.of(stream, types, (Projection<E>) view);
    }

    @SuppressWarnings("unchecked") // the types say so
    private <E> void again(Subscription<?> policy, StreamId stream, EventTypes<E> types) {
        if (policy.types().equals(types)) {
            transactions
                    .call(ConsentLog.TENANT, () -> store.read(ConsentLog.TENANT, stream, types))
                    .forEach(((Subscription<E>) policy)::on);
        }
    }
}
