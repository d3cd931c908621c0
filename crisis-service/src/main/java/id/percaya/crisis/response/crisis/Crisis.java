package id.percaya.crisis.response.crisis;

import id.percaya.crisis.Sorted;
import id.percaya.crisis.response.crisis.CrisisEvent.CrisisDeclared;
import id.percaya.crisis.response.crisis.CrisisEvent.PostureChosen;
import id.percaya.crisis.response.posture.Posture;
import id.percaya.crisis.response.posture.PostureRecommendation;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a crisis can be.
public sealed interface Crisis {

    record Absent() implements Crisis {}

    /// @param assessed the latest assessment
    /// @param latest the choice that holds now
    /// @param chosen every posture ever chosen: it only grows, and by G8 it is never mixed
    record Ongoing(
            CrisisDeclared declared,
            @Nullable PostureRecommendation assessed,
            @Nullable PostureChosen latest,
            Set<Posture> chosen)
            implements Crisis {

        public Ongoing {
            chosen = Sorted.set(chosen);
        }

        Ongoing assessedAs(PostureRecommendation derivation) {
            return new Ongoing(declared, derivation, latest, chosen);
        }

        Ongoing answeredIn(PostureChosen choice) {
            return new Ongoing(declared, assessed, choice, Sorted.with(chosen, choice.posture()));
        }
    }

    record Closed() implements Crisis {}
}
