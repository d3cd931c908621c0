package id.percaya.campaign.permission.halt;

import id.percaya.campaign.Scope;
import id.percaya.campaign.permission.halt.HaltCommand.ImposeHalt;
import id.percaya.campaign.permission.halt.HaltCommand.LiftHalt;
import id.percaya.campaign.permission.halt.HaltEvent.HaltImposed;
import id.percaya.campaign.permission.halt.HaltEvent.HaltLifted;
import id.percaya.campaign.planning.campaign.Plans;
import id.percaya.eventstore.testing.StateTable;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class HaltDeciderTest {

    private static final Instant NOON = Instant.parse("2027-05-01T12:00:00Z");
    private static final Scope SCOPE = Scope.ofFacility("melati-kemang");
    private static final HaltImposed IMPOSED =
            new HaltImposed(SCOPE, HaltCause.CRISIS_DECLARED, Plans.CRISIS, null, NOON, null);

    @Test
    void every_command_in_every_state() {
        StateTable.of(new HaltDecider(), HaltCommand.class, Halt.class)
                .given()
                .given(IMPOSED)
                .given(
                        IMPOSED,
                        new HaltLifted(SCOPE, HaltCause.CRISIS_DECLARED, Plans.CRISIS, NOON))
                .when(new ImposeHalt(SCOPE, HaltCause.CRISIS_DECLARED, Plans.CRISIS, null, NOON))
                .when(new LiftHalt(NOON))
                .then(
                        """
                        state   | ImposeHalt     | LiftHalt
                        Absent  | HaltImposed    | NOT_IMPOSED
                        InForce | -              | HaltLifted
                        Lifted  | ALREADY_LIFTED | -
                        """);
    }
}
