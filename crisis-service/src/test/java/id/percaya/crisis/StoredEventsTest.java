package id.percaya.crisis;

import id.percaya.crisis.duty.ObligationEvent;
import id.percaya.crisis.intake.cases.CaseEvent;
import id.percaya.crisis.recovery.RecoveryGateEvent;
import id.percaya.crisis.response.crisis.CrisisEvent;
import id.percaya.crisis.response.statement.StatementEvent;
import id.percaya.crisis.safety.action.CorrectiveActionEvent;
import id.percaya.crisis.safety.credential.CredentialCheckEvent;
import id.percaya.crisis.safety.investigation.InvestigationEvent;
import id.percaya.crisis.safety.suspension.SuspensionEvent;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.testing.GoldenEvents;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

class StoredEventsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/events");

    @TestFactory
    Stream<DynamicContainer> golden_files_stay_readable() {
        Map<String, EventTypes<?>> families =
                Map.of(
                        "signal", CaseEvent.TYPES,
                        "crisis", CrisisEvent.TYPES,
                        "statement", StatementEvent.TYPES,
                        "obligation", ObligationEvent.TYPES,
                        "suspension", SuspensionEvent.TYPES,
                        "credential", CredentialCheckEvent.TYPES,
                        "investigation", InvestigationEvent.TYPES,
                        "action", CorrectiveActionEvent.TYPES,
                        "recovery", RecoveryGateEvent.TYPES);
        return families.entrySet().stream()
                .map(family ->
                        DynamicContainer.dynamicContainer(
                                family.getKey(),
                                GoldenEvents.of(
                                        family.getValue(), GOLDEN.resolve(family.getKey()))));
    }
}
