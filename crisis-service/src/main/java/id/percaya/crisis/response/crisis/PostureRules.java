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

/// What stands between a crisis and the posture somebody wants to choose.
final class PostureRules {

    private PostureRules() {}

    static List<CrisisRefusal> missing(ChoosePosture wish, Ongoing crisis) {
        List<CrisisRefusal> missing = new ArrayList<>();
        if (wish.posture().mixesWith(crisis.chosen())) {
            missing.add(POSTURE_MIX);
        }
        PostureRecommendation assessed = crisis.assessed();
        if (assessed == null) {
            missing.add(NOT_ASSESSED);
        } else if (wish.posture() == Posture.DENY) {
            missing.addAll(denying(wish, assessed));
        } else if (wish.posture().below(assessed.recommended())) {
            missing.addAll(standingFor(wish));
        }
        return missing;
    }

    /// G7, and the house rule that a claim is denied only once it has been refuted.
    private static List<CrisisRefusal> denying(ChoosePosture wish, PostureRecommendation assessed) {
        List<CrisisRefusal> missing = new ArrayList<>();
        if (!assessed.mayBeDenied()) {
            missing.add(TYPE_MAY_NOT_BE_DENIED);
        }
        if (blank(wish.refutation())) {
            missing.add(CLAIM_NOT_REFUTED);
        }
        return missing;
    }

    /// Less than the guidelines ask for is somebody's named decision.
    private static List<CrisisRefusal> standingFor(ChoosePosture wish) {
        List<CrisisRefusal> missing = new ArrayList<>();
        if (blank(wish.approver())) {
            missing.add(APPROVER_MISSING);
        } else if (wish.by().equals(wish.approver())) {
            missing.add(APPROVER_IS_CHOOSER);
        }
        if (blank(wish.reason())) {
            missing.add(REASON_MISSING);
        }
        return missing;
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
