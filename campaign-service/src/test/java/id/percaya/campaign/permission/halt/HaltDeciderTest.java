package id.percaya.campaign.permission.halt;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.campaign.Scope;
import id.percaya.campaign.StateTable;
import id.percaya.campaign.permission.halt.HaltCommand.ImposeHalt;
import id.percaya.campaign.permission.halt.HaltCommand.LiftHalt;
import id.percaya.campaign.permission.halt.HaltEvent.HaltImposed;
import id.percaya.campaign.permission.halt.HaltEvent.HaltLifted;
import id.percaya.campaign.planning.campaign.Plans;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HaltDeciderTest {

    private static final Instant NOON = Instant.parse("2027-05-01T12:00:00Z");
    private static final Scope SCOPE = Scope.ofFacility("melati-kemang");
    private static final HaltImposed IMPOSED =
            new HaltImposed(SCOPE, HaltCause.CRISIS_DECLARED, Plans.CRISIS, null, NOON);

    private static final Map<String, List<HaltEvent>> HISTORIES =
            Map.of(
                    "Absent", List.of(),
                    "InForce", List.of(IMPOSED),
                    "Lifted",
                            List.of(
                                    IMPOSED,
                                    new HaltLifted(
                                            SCOPE, HaltCause.CRISIS_DECLARED, Plans.CRISIS, NOON)));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # state | impose         | lift
                    Absent  | HaltImposed    | NOT_IMPOSED
                    InForce | -              | HaltLifted
                    Lifted  | ALREADY_LIFTED | -
                    """)
    void every_command_in_every_state(String state, String impose, String lift) {
        ImposeHalt imposing =
                new ImposeHalt(SCOPE, HaltCause.CRISIS_DECLARED, Plans.CRISIS, null, NOON);
        assertThat(cell(state, imposing)).isEqualTo(impose);
        assertThat(cell(state, new LiftHalt(NOON))).isEqualTo(lift);
    }

    private static String cell(String state, HaltCommand command) {
        return StateTable.cell(new HaltDecider(), HISTORIES, state, command);
    }
}
