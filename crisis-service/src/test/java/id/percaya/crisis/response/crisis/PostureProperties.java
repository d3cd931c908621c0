package id.percaya.crisis.response.crisis;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.crisis.response.crisis.Crisis.Ongoing;
import id.percaya.crisis.response.crisis.CrisisCommand.AssessCrisis;
import id.percaya.crisis.response.crisis.CrisisCommand.ChoosePosture;
import id.percaya.crisis.response.crisis.CrisisCommand.DeclareCrisis;
import id.percaya.crisis.response.posture.CrisisType;
import id.percaya.crisis.response.posture.Posture;
import id.percaya.crisis.response.posture.Reputation;
import id.percaya.eventstore.Refused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

class PostureProperties {

    private static final DeclareCrisis DECLARE =
            new DeclareCrisis(
                    new UUID(1, 1),
                    new Extent("f", Set.of(), Set.of(), Set.of(), Set.of(Scope.ALL)),
                    Severity.RUMOR,
                    false,
                    null,
                    Instant.EPOCH);

    @Property(tries = 500)
    void a_crisis_never_chooses_deny_together_with_diminish_or_rebuild(
            @ForAll("commands") List<CrisisCommand> commands) {
        CrisisDecider decider = new CrisisDecider();
        List<CrisisEvent> history = new ArrayList<>(decider.decide(DECLARE, decider.initial()));
        for (CrisisCommand command : commands) {
            try {
                history.addAll(decider.decide(command, decider.fold(history)));
            } catch (Refused _) {
                // a refusal changes nothing
            }
        }
        Set<Posture> chosen = ((Ongoing) decider.fold(history)).chosen();

        assertThat(Posture.DENY.conflictsWith(chosen) && chosen.contains(Posture.DENY)).isFalse();
    }

    @Provide
    Arbitrary<List<CrisisCommand>> commands() {
        Arbitrary<CrisisCommand> assess =
                Arbitraries.of(CrisisType.class)
                        .map(type -> new AssessCrisis(type, false, Reputation.NEUTRAL));
        Arbitrary<@Nullable String> words = Arbitraries.of("director", "lead").injectNull(0.3);
        Arbitrary<CrisisCommand> choose =
                Combinators.combine(Arbitraries.of(Posture.class), words, words, words)
                        .as((posture, reason, approver, refutation) ->
                                new ChoosePosture(posture, reason, approver, refutation, "lead"));
        return Arbitraries.oneOf(assess, choose).list().ofMaxSize(20);
    }
}
