package id.percaya.campaign.policy;

import static id.percaya.campaign.Requests.awaited;

import id.percaya.campaign.Requests;
import id.percaya.campaign.publication.Bookings;
import id.percaya.campaign.publication.Outcome;
import id.percaya.campaign.publication.PublicationCommand;
import id.percaya.campaign.publication.PublicationCommand.PassGate;
import id.percaya.campaign.publication.PublicationCommand.RecordOutcome;
import id.percaya.campaign.publication.PublicationCommand.SchedulePublication;
import id.percaya.campaign.publication.PublicationCommand.StartSending;
import id.percaya.campaign.publication.PublicationId;
import id.percaya.campaign.publication.Publications;
import id.percaya.eventstore.Cause;
import id.percaya.eventstore.Intent;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.eventstore.Version;
import id.percaya.kit.Due;
import id.percaya.kit.Ids;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What comes at an awkward moment. The patient's consent stands when the story is claimed, and no
/// longer when it has been sent.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class PublicationRacesTest {

    private static final Tenant TENANT = new Tenant(Requests.TENANT);

    private final Publications publications;
    private final Transactions transactions;
    private final PublicationDue timer;
    private final PublicationId id = new PublicationId(Ids.next());

    PublicationRacesTest(
            Publications publications, Transactions transactions, PublicationDue timer) {
        this.publications = publications;
        this.transactions = transactions;
        this.timer = timer;
    }

    @Test
    void what_a_person_is_about_to_post_is_taken_back() {
        sent(new Outcome.HandedOver());
        awaited(id.value().toString(), "RETRACTING");
    }

    @Test
    void what_may_have_been_posted_is_taken_down() {
        sent(new Outcome.Unclear("no answer in time"));
        awaited(id.value().toString(), "RETRACTING");
    }

    @Test
    void a_clock_that_was_set_back_does_not_lose_the_timer() {
        run(List.of(new SchedulePublication(Bookings.STORY, Bookings.WINDOW, Bookings.NOON)));
        Due due = new Due(TENANT, id.value(), Bookings.NOON, Ids.next(), "v1");
        transactions.retrying(
                TENANT,
                () -> {
                    timer.due(due);
                    return due;
                });
        awaited(id.value().toString(), "HELD");
    }

    private void sent(Outcome outcome) {
        UUID attempt = Ids.next();
        run(
                List.of(
                        new SchedulePublication(Bookings.STORY, Bookings.WINDOW, Bookings.NOON),
                        new PassGate(Bookings.CLEAR, Bookings.NOON),
                        new StartSending(1, attempt, Bookings.NOON),
                        new RecordOutcome(attempt, outcome, Bookings.NOON)));
    }

    private void run(List<PublicationCommand> commands) {
        Intent intent = Intent.of(new Cause(TENANT, "test", Ids.next(), null, null));
        transactions.retrying(
                TENANT,
                () -> {
                    Version version = Version.NONE;
                    for (PublicationCommand command : commands) {
                        version = publications.handle(id, command, intent);
                    }
                    return version;
                });
    }
}
