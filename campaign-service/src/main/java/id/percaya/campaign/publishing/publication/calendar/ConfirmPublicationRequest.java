package id.percaya.campaign.publishing.publication.calendar;

import id.percaya.campaign.publishing.publication.PublicationCommand.ConfirmPublication;
import id.percaya.kit.problem.Invalid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "ConfirmPublication",
        description = "The public link.",
        examples =
                """
                {"url": "https://instagram.com/p/C0ffee"}
                """)
record ConfirmPublicationRequest(
        @NotNull @Size(max = 2000) @Pattern(regexp = "https?://[^\\s]+") String url) {

    ConfirmPublication command(Instant at) {
        try {
            return new ConfirmPublication(new URI(url), at);
        } catch (URISyntaxException malformed) {
            throw new Invalid("/url", "NOT_A_URL", "must be an absolute http or https URL");
        }
    }
}
