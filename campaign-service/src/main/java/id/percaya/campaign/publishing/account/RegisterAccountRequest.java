package id.percaya.campaign.publishing.account;

import id.percaya.campaign.Channel;
import id.percaya.kit.problem.Invalid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.net.URISyntaxException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "RegisterChannelAccount",
        description = "An account on a channel, and how publications reach it.",
        examples =
                """
                {"channel": "INSTAGRAM", "handle": "@melati", "delivery": "MANUAL"}
                """)
record RegisterAccountRequest(
        @NotNull Channel channel,
        @NotBlank @Size(max = 100) String handle,
        @NotNull Delivery delivery,
        @Schema(description = "An https URL. Required for WEBHOOK and not allowed otherwise.")
                @Nullable @Size(max = 500) String webhookUrl) {

    Profile profile() {
        return new Profile(channel, handle, delivery, webhookUrl == null ? null : url(webhookUrl));
    }

    private static URI url(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException malformed) {
            throw new Invalid("/webhookUrl", "NOT_A_URL", "must be an absolute https URL");
        }
    }
}
