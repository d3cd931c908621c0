package id.percaya.crisis.response.crisis;

import static id.percaya.crisis.response.crisis.CrisisRefusal.APPROVER_IS_CHOOSER;
import static id.percaya.crisis.response.crisis.CrisisRefusal.APPROVER_MISSING;
import static id.percaya.crisis.response.crisis.CrisisRefusal.CLAIM_NOT_REFUTED;
import static id.percaya.crisis.response.crisis.CrisisRefusal.NOT_ASSESSED;
import static id.percaya.crisis.response.crisis.CrisisRefusal.POSTURE_MIX;
import static id.percaya.crisis.response.crisis.CrisisRefusal.REASON_MISSING;
import static id.percaya.crisis.response.crisis.CrisisRefusal.TYPE_MAY_NOT_BE_DENIED;

import id.percaya.crisis.response.crisis.Crisis.Ongoing;
import id.percaya.crisis.response.crisis.CrisisCommand.ChoosePosture;
import id.percaya.crisis.response.posture.Posture;
import id.percaya.crisis.response.posture.PostureRecommendation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Checks whether a crisis may choose a posture, and names every rule that is not met.
final class PostureRules {

    private PostureRules() {}

    static List<CrisisRefusal> missing(ChoosePosture command, Ongoing crisis) {
        List<CrisisRefusal> missing = new ArrayList<>();
        if (command.posture().conflictsWith(crisis.chosen())) {
            missing.add(POSTURE_MIX);
        }
        PostureRecommendation assessed = crisis.assessed();
        if (assessed == null) {
            missing.add(NOT_ASSESSED);
        } else if (command.posture() == Posture.DENY) {
            missing.addAll(missingToDeny(command, assessed));
        } else if (command.posture().below(assessed.recommended())) {
            missing.addAll(missingApproval(command));
        }
        return missing;
    }

    /// G7, and our own rule that a claim must be refuted before it is denied.
    private static List<CrisisRefusal> missingToDeny(
            ChoosePosture command, PostureRecommendation assessed) {
        List<CrisisRefusal> missing = new ArrayList<>();
        if (!assessed.mayBeDenied()) {
            missing.add(TYPE_MAY_NOT_BE_DENIED);
        }
        if (blank(command.refutation())) {
            missing.add(CLAIM_NOT_REFUTED);
        }
        return missing;
    }

    /// A posture below the recommended one needs a named approver and a reason.
    private static List<CrisisRefusal> missingApproval(ChoosePosture command) {
        List<CrisisRefusal> missing = new ArrayList<>();
        if (blank(command.approver())) {
            missing.add(APPROVER_MISSING);
        } else if (command.by().equals(command.approver())) {
            missing.add(APPROVER_IS_CHOOSER);
        }
        if (blank(command.reason())) {
            missing.add(REASON_MISSING);
        }
        return missing;
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
