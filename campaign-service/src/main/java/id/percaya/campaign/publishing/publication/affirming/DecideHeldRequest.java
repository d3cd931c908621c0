package id.percaya.campaign.publishing.publication.affirming;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "DecideHeld",
        description = "The publications that the decision is about, each by its id.",
        examples =
                """
                {"publications": ["0198c0de-0000-7000-8000-000000000007"]}
                """)
record DecideHeldRequest(
        @Schema(description = "1 to 500 publications that the halt holds.")
                @NotNull @Size(min = 1, max = MOST) List<@NotNull UUID> publications) {

    static final int MOST = 500;
}
