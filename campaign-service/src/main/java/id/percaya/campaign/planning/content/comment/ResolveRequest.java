package id.percaya.campaign.planning.content.comment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "ResolveComment",
        description = "The end of a comment.",
        examples = "{\"outcome\": \"WONT_DO\", \"why\": \"Istilah itu dipakai dokter kami.\"}")
record ResolveRequest(
        @NotNull Outcome outcome,
        @Schema(description = "Why; needed for WONT_DO.") @Nullable @Size(max = 4000) String why) {}
