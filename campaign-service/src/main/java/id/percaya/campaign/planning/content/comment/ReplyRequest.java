package id.percaya.campaign.planning.content.comment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "ReplyToComment",
        description = "A reply to a comment.",
        examples = "{\"text\": \"Setuju.\"}")
record ReplyRequest(
        @Schema(description = "The words of the reply.") @NotBlank @Size(max = 4000) String text) {}
