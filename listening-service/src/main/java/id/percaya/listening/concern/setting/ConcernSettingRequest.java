package id.percaya.listening.concern.setting;

import id.percaya.kit.problem.Invalid;
import id.percaya.kit.problem.Problem.Violation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "ConcernSettingChoice",
        examples =
                """
                {"confirmFromAuthors": 30, "answerWithin": "PT48H", "quietAfter": "P7D"}
                """)
record ConcernSettingRequest(
        @Min(3) @Max(100_000) @Nullable Integer confirmFromAuthors,
        @Schema(examples = "PT48H") @Nullable Duration answerWithin,
        @Schema(examples = "P7D") @Nullable Duration quietAfter) {

    private static final Duration SHORTEST_QUIET = Duration.ofDays(1);
    private static final Duration LONGEST_QUIET = Duration.ofDays(90);

    /// @throws Invalid with everything that is out of range
    ConcernRules rules() {
        Duration answer =
                Objects.requireNonNullElse(answerWithin, ConcernRules.USUAL.answerWithin());
        Duration quiet = Objects.requireNonNullElse(quietAfter, ConcernRules.USUAL.quietAfter());
        List<Violation> faults = new ArrayList<>();
        if (!AnswerTime.isPossible(answer)) {
            faults.add(AnswerTime.fault("/answerWithin"));
        }
        if (quiet.compareTo(SHORTEST_QUIET) < 0 || quiet.compareTo(LONGEST_QUIET) > 0) {
            faults.add(new Violation("/quietAfter", "RANGE", "must be P1D to P90D"));
        }
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        return new ConcernRules(confirmFromAuthors, answer, quiet);
    }
}
