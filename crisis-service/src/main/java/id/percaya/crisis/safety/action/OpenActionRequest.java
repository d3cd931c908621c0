package id.percaya.crisis.safety.action;

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
                 "owner": "theatre-manager", "dueOn": "2027-04-01", "measure": "None without in four weeks"}
                """)
record OpenActionRequest(
        @NotNull UUID crisisId,
        @NotNull UUID investigationId,
        @NotBlank @Size(max = 200) String title,
        @NotNull Strength strength,
        @Schema(description = "A token's subject, or a role. The owner may not verify the action.")
                @NotBlank @Size(max = 200) String owner,
        @NotNull LocalDate dueOn,
        @Schema(description = "How its effectiveness will be verified.") @NotBlank @Size(max = 1000) String measure) {

    ActionPlan plan() {
        return new ActionPlan(investigationId, title, strength, owner, dueOn, measure);
    }
}
