package id.percaya.crisis.safety.action;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "OpenCorrectiveAction",
        additionalProperties = Schema.False.class,
        examples =
                """
                {"crisisId": "0198c0de-0000-7000-8000-000000000001",
                 "investigationId": "0198c0de-0000-7000-8000-000000000003",
                 "title": "No theatre list without a valid SIP", "strength": "STRONGER",
                 "owner": "0198c0de-0000-7000-8000-000000000009", "dueOn": "2099-04-01",
                 "measure": "None without in four weeks", "measureDays": 28}
                """)
record OpenActionRequest(
        @NotNull UUID crisisId,
        @NotNull UUID investigationId,
        @NotBlank @Size(max = 200) String title,
        @NotNull Strength strength,
        @Schema(description = "A person in /v1/people, who may not verify the action.") @NotNull UUID owner,
        @Schema(description = "From today on, in WIB.") @NotNull LocalDate dueOn,
        @Schema(description = "How its effectiveness will be verified.") @NotBlank @Size(max = 1000) String measure,
        @Schema(
                        description =
                                "How many days after it is implemented its effect is measured. It"
                                        + " is not verified as effective before. 0 for a measure"
                                        + " that is seen at once.",
                        examples = "28")
                @NotNull @Min(0) @Max(730) Integer measureDays) {

    ActionPlan plan() {
        return new ActionPlan(
                investigationId, title, strength, owner.toString(), dueOn, measure, measureDays);
    }
}
