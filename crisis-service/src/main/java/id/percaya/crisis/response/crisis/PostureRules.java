package id.percaya.crisis.response.crisis;

import static id.percaya.crisis.response.crisis.CrisisRefusal.CLAIM_NOT_REFUTED;
import static id.percaya.crisis.response.crisis.CrisisRefusal.CONFIRMATION_NEEDED;
import static id.percaya.crisis.response.crisis.CrisisRefusal.CONFIRMATION_NOT_NEEDED;
import static id.percaya.crisis.response.crisis.CrisisRefusal.NOT_ASSESSED;
import static id.percaya.crisis.response.crisis.CrisisRefusal.POSTURE_MIX;
import static id.percaya.crisis.response.crisis.CrisisRefusal.TYPE_MAY_NOT_BE_DENIED;

import id.percaya.crisis.response.crisis.Crisis.Ongoing;
import id.percaya.crisis.response.crisis.CrisisCommand.ChoosePosture;
import id.percaya.crisis.response.crisis.CrisisEvent.PostureProposed;
import id.percaya.crisis.response.posture.Posture;
import id.percaya.crisis.response.posture.PostureRecommendation;
import java.util.ArrayList;
import java.util.List;

/// Checks whether a crisis may choose a posture, and names every rule that is not met.
final class PostureRules {

    private PostureRules() {}

    /// At or above the recommended posture, which needs nobody else.
    static List<CrisisRefusal> missing(ChoosePosture command, Ongoing crisis) {
        List<CrisisRefusal> missing = missing(command.posture(), crisis);
        PostureRecommendation assessed = crisis.assessed();
        if (assessed != null && command.posture().below(assessed.recommended())) {
            missing.add(CONFIRMATION_NEEDED);
        }
        return missing;
    }

    /// Below the recommended posture. Another person confirms it.
    static List<CrisisRefusal> missing(PostureProposed proposed, Ongoing crisis) {
        List<CrisisRefusal> missing = missing(proposed.posture(), crisis);
        PostureRecommendation assessed = crisis.assessed();
        if (assessed != null && !proposed.posture().below(assessed.recommended())) {
            missing.add(CONFIRMATION_NOT_NEEDED);
        }
        if (assessed != null && proposed.posture() == Posture.DENY) {
            missing.addAll(missingToDeny(proposed, assessed));
        }
        return missing;
    }

    private static List<CrisisRefusal> missing(Posture posture, Ongoing crisis) {
        List<CrisisRefusal> missing = new ArrayList<>();
        if (posture.conflictsWith(crisis.chosen())) {
            missing.add(POSTURE_MIX);
        }
        if (crisis.assessed() == null) {
            missing.add(NOT_ASSESSED);
        }
        return missing;
    }

    /// G7, and our own rule that a claim must be refuted before it is denied.
    private static List<CrisisRefusal> missingToDeny(
            PostureProposed proposed, PostureRecommendation assessed) {
        List<CrisisRefusal> missing = new ArrayList<>();
        if (!assessed.mayBeDenied()) {
            missing.add(TYPE_MAY_NOT_BE_DENIED);
        }
        if (proposed.refutation() == null || proposed.refutation().isBlank()) {
            missing.add(CLAIM_NOT_REFUTED);
        }
        return missing;
    }
}
