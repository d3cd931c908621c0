package id.percaya.campaign.media.intake;

import id.percaya.campaign.media.ExaminationRefused;
import id.percaya.kit.problem.Problem;
import id.percaya.kit.problem.ProblemException;
import java.util.List;

/// Answers an upload that must not be stored.
final class UploadRefused {

    private UploadRefused() {}

    static ProblemException of(ExaminationRefused refused) {
        return new ProblemException(
                Problem.of(refused.refusal().status(), refused.refusal().name(), refused.detail())
                        .withReasons(List.of(refused.refusal())));
    }
}
