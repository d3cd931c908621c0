package id.percaya.crisis.response.crisis;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.crisis.response.crisis.Crisis.Ongoing;
import id.percaya.crisis.response.crisis.CrisisCommand.AssessCrisis;
import id.percaya.crisis.response.crisis.CrisisCommand.ChoosePosture;
import id.percaya.crisis.response.crisis.CrisisCommand.ConfirmPosture;
import id.percaya.crisis.response.crisis.CrisisCommand.DeclareCrisis;
import id.percaya.crisis.response.crisis.CrisisCommand.ProposePosture;
import id.percaya.crisis.response.crisis.CrisisEvent.CrisisAssessed;
import id.percaya.crisis.response.crisis.CrisisEvent.CrisisClosed;
import id.percaya.crisis.response.crisis.CrisisEvent.CrisisDeclared;
import id.percaya.crisis.response.crisis.CrisisEvent.CrisisReopened;
import id.percaya.crisis.response.crisis.CrisisEvent.PostureChosen;
import id.percaya.crisis.response.crisis.CrisisEvent.PostureProposed;
import id.percaya.crisis.response.posture.CrisisType;
import id.percaya.crisis.response.posture.Posture;
import id.percaya.crisis.response.posture.PostureRecommendation;
import id.percaya.crisis.response.posture.Reputation;
import id.percaya.eventstore.Refused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
                    null,
                    0,
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
        assertTwoPersonsBelowTheAdvice(history);
        Set<Posture> chosen = ((Ongoing) decider.fold(history)).chosen();

        assertThat(Posture.DENY.conflictsWith(chosen) && chosen.contains(Posture.DENY)).isFalse();
    }

    private static void assertTwoPersonsBelowTheAdvice(List<CrisisEvent> history) {
        @Nullable PostureRecommendation advice = null;
        @Nullable PostureProposed proposed = null;
        for (CrisisEvent event : history) {
            switch (event) {
                case CrisisAssessed(_, PostureRecommendation derivation) -> advice = derivation;
                case PostureProposed proposal -> proposed = proposal;
                case PostureChosen chosen -> assertConfirmed(chosen, advice, proposed);
                case CrisisDeclared _, CrisisClosed _, CrisisReopened _ -> {}
            }
        }
    }

    private static void assertConfirmed(
            PostureChosen chosen,
            @Nullable PostureRecommendation advice,
            @Nullable PostureProposed proposed) {
        if (chosen.posture().below(Objects.requireNonNull(advice).recommended())) {
            PostureProposed proposal = Objects.requireNonNull(proposed);
            assertThat(chosen.posture()).isEqualTo(proposal.posture());
            assertThat(chosen.approver()).isNotNull().isNotEqualTo(proposal.proposer());
        }
    }

    @Provide
    Arbitrary<List<CrisisCommand>> commands() {
        Arbitrary<CrisisCommand> assess =
                Arbitraries.of(CrisisType.class)
                        .map(type -> new AssessCrisis(type, false, Reputation.NEUTRAL));
        Arbitrary<Posture> postures = Arbitraries.of(Posture.class);
        Arbitrary<CrisisCommand> choose =
                postures.map(posture -> new ChoosePosture(posture, "it fits"));
        Arbitrary<@Nullable String> refutation = Arbitraries.just("a register").injectNull(0.3);
        Arbitrary<String> people = Arbitraries.of("lead", "counsel");
        Arbitrary<CrisisCommand> propose =
                Combinators.combine(postures, refutation, people)
                        .as((posture, refuted, by) ->
                                new ProposePosture(posture, "it fits", refuted, by));
        Arbitrary<CrisisCommand> confirm = people.map(ConfirmPosture::new);
        return Arbitraries.oneOf(assess, choose, propose, confirm).list().ofMaxSize(30);
    }
}
