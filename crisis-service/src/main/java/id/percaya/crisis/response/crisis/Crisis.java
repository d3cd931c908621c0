package id.percaya.crisis.response.crisis;

import id.percaya.crisis.response.crisis.CrisisEvent.CrisisDeclared;
import id.percaya.crisis.response.crisis.CrisisEvent.PostureChosen;
import id.percaya.crisis.response.crisis.CrisisEvent.PostureProposed;
import id.percaya.crisis.response.posture.Posture;
import id.percaya.crisis.response.posture.PostureRecommendation;
import id.percaya.eventstore.Sorted;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The states of a crisis.
public sealed interface Crisis {

    record Absent() implements Crisis {}

    /// @param assessed the latest assessment
    /// @param latest the posture in force
    /// @param proposed a posture that waits for its confirmation
    /// @param chosen every posture chosen so far; by G8 they never conflict
    record Ongoing(
            CrisisDeclared declared,
            @Nullable PostureRecommendation assessed,
            @Nullable PostureChosen latest,
            @Nullable PostureProposed proposed,
            Set<Posture> chosen)
            implements Crisis {

        public Ongoing {
            chosen = Sorted.set(chosen);
        }

        Ongoing withAssessment(PostureRecommendation derivation) {
            return new Ongoing(declared, derivation, latest, proposed, chosen);
        }

        Ongoing withChoice(PostureChosen choice) {
            return new Ongoing(
                    declared, assessed, choice, null, Sorted.with(chosen, choice.posture()));
        }

        Ongoing withProposal(PostureProposed proposal) {
            return new Ongoing(declared, assessed, latest, proposal, chosen);
        }
    }

    /// @param before to which it is reopened
    record Closed(Ongoing before) implements Crisis {}
}
