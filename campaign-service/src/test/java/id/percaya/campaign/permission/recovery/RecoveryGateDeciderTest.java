package id.percaya.campaign.permission.recovery;

import id.percaya.campaign.permission.recovery.RecoveryGateCommand.HearGateOpened;
import id.percaya.campaign.permission.recovery.RecoveryGateEvent.GateOpeningHeard;
import id.percaya.campaign.planning.campaign.Plans;
import id.percaya.eventstore.testing.Given;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RecoveryGateDeciderTest {

    private static final Instant NOON = Instant.parse("2027-05-01T12:00:00Z");
    private static final HearGateOpened HEARD = new HearGateOpened(Plans.CRISIS, NOON);
    private static final GateOpeningHeard OPEN = new GateOpeningHeard(Plans.CRISIS, NOON);

    @Test
    void an_opening_is_recorded() {
        Given.given(new RecoveryGateDecider()).when(HEARD).then(OPEN);
    }

    @Test
    void a_second_opening_changes_nothing() {
        Given.given(new RecoveryGateDecider(), OPEN).when(HEARD).thenNothing();
    }
}
