package id.percaya.consent.use.decision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "AskDecisions",
        description = "Asks whether each of several uses is permitted.",
        additionalProperties = Schema.False.class,
        examples =
                """
                {"questions": [
                  {"subjectIds": ["0198c0de-0000-7000-8000-000000000001"],
                   "assetId": "0198c0de-0000-7000-8000-00000000a001",
                   "assetHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                   "purpose": "MARKETING", "channel": "INSTAGRAM", "medium": "PHOTO"}]}
                """)
record DecisionsRequest(
        @Schema(description = "Decided in this order.") @NotNull @Size(min = 1, max = 500) List<@NotNull @Valid DecisionRequest> questions) {

    List<Question> questions(Instant now) {
        List<Question> all = new ArrayList<>();
        for (DecisionRequest each : questions) {
            all.add(each.question(now, "/questions/" + all.size()));
        }
        return all;
    }
}
