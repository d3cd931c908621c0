package id.percaya.campaign.publishing.publication.calendar;

import id.percaya.campaign.Channel;
import id.percaya.campaign.publishing.account.ChannelLinks;
import id.percaya.campaign.publishing.publication.PublicationCommand.ConfirmPublication;
import id.percaya.kit.problem.Invalid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "ConfirmPublication",
        description = "The public link.",
        examples =
                """
                {"url": "https://instagram.com/p/C0ffee"}
                """)
record ConfirmPublicationRequest(
        @NotNull @Size(max = 2000) @Pattern(regexp = "https?://[^\\s]+") String url) {

    /// @param channel null if it is not known which publication is meant
    ConfirmPublication command(@Nullable Channel channel, Instant at) {
        try {
            URI link = ChannelLinks.normalised(new URI(url));
            if (channel != null && !ChannelLinks.fits(channel, link)) {
                throw new Invalid(
                        "/url",
                        "NOT_A_LINK_OF_THE_CHANNEL",
                        "must be the https address of the post on its own channel");
            }
            return new ConfirmPublication(link, at);
        } catch (URISyntaxException malformed) {
            throw new Invalid("/url", "NOT_A_URL", "must be an absolute https URL");
        }
    }
}
