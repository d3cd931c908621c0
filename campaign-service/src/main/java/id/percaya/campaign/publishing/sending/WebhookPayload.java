package id.percaya.campaign.publishing.sending;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import id.percaya.campaign.Channel;
import id.percaya.campaign.Kind;
import id.percaya.campaign.planning.attachment.AttachMediumRequest;
import id.percaya.kit.json.TolerantJson;
import id.percaya.kit.openapi.OpenApiFilter;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The body of a webhook call.
///
/// @param type [#PUBLICATION_REQUESTED] or [#REMOVAL_REQUESTED]
@Schema(
        name = "PublicationRequest",
        description = "A request to post a publication or to take it down.",
        extensions =
                @Extension(
                        name = OpenApiFilter.SENT,
                        parseValue = true,
                        value = WebhookPayload.SENT))
record WebhookPayload(
        @Schema(
                        description = "The request; the same as the name of the webhook.",
                        examples = WebhookPayload.PUBLICATION_REQUESTED,
                        maxLength = 100)
                String type,
        @Schema(description = "When it was sent.") Instant timestamp,
        RequestedPublication data) {

    static final String PUBLICATION_REQUESTED = "publication.requested.v1";
    static final String REMOVAL_REQUESTED = "publication.removal-requested.v1";

    static final String SENT =
            """
            {"publication.requested.v1": {
              "operationId": "receivePublicationRequest",
              "tag": "channel-accounts",
              "summary": "Post a publication",
              "description": "Sent to the address of a channel account with the delivery WEBHOOK when a publication is due. Each attempt has the same idempotency key. Without a clear answer the publication is UNCONFIRMED, and a person has to look.",
              "mediaType": "application/json",
              "headers": {"Idempotency-Key": "The publication; the same for each attempt."},
              "answers": {
                "2XX": "Posted. The body is JSON with the address of the post, for example `{\\"url\\": \\"https://klinik.example/kabar/7\\"}`.",
                "503": "Not now, as 425 and 429, and nothing was posted: the publication has failed, and a person may retry it.",
                "5XX": "It is open whether it was posted, as with 408 and 409: the publication is UNCONFIRMED, and a person has to look.",
                "default": "Refused: the publication has failed."
              }
            },
            "publication.removal-requested.v1": {
              "operationId": "receiveRemovalRequest",
              "tag": "channel-accounts",
              "summary": "Take a publication down",
              "description": "Sent to the same address when a publication is retracted. Taking down twice must do no harm. A publication that is still on its way must not appear afterwards: answer 2XX when that is certain.",
              "mediaType": "application/json",
              "headers": {"Idempotency-Key": "The publication and `-remove`; the same for each attempt."},
              "answers": {
                "2XX": "Taken down. The body is not read.",
                "default": "Not taken down: the publication waits for a person."
              }
            }}
            """;

    /// @param handle the account to publish on
    /// @param contentSha256 the hash of the approved version
    @Schema(description = "The publication, its text and its media.")
    record RequestedPublication(
            UUID publicationId,
            Channel channel,
            @Schema(description = "The account to post with.") String handle,
            Kind kind,
            @Schema(description = "The title of the approved content.") String title,
            @Schema(
                            description =
                                    "The text for this channel, with its disclosure, its link and its"
                                            + " hashtags: post exactly this.")
                    String body,
            @Schema(
                            description =
                                    "The pictures and videos to post, in this order, and the cover;"
                                            + " absent for none.",
                            maxItems = AttachMediumRequest.MOST_MEDIA + 1)
                    @JsonInclude(JsonInclude.Include.NON_NULL)
                    @Nullable List<OutgoingMedium> media,
            @Schema(
                            description =
                                    "Says that somebody paid for it. It stands at the start of the"
                                            + " text; where the channel has a switch for paid posts,"
                                            + " set it. Absent if nobody paid.",
                            maxLength = 200)
                    @JsonInclude(JsonInclude.Include.NON_NULL)
                    @Nullable String disclosure,
            @Schema(
                            description = "SHA-256 of the approved content, in hexadecimal.",
                            pattern = "^[0-9a-f]{64}$",
                            maxLength = 64)
                    String contentSha256,
            @Schema(
                            description =
                                    "SHA-256 of the content's rendition for this channel, in"
                                            + " hexadecimal.",
                            pattern = "^[0-9a-f]{64}$",
                            maxLength = 64)
                    String renditionSha256) {}

    static WebhookPayload of(String type, OutgoingPublication outgoing, Instant now) {
        return new WebhookPayload(
                type,
                now,
                new RequestedPublication(
                        outgoing.publicationId(),
                        outgoing.target().channel(),
                        outgoing.account().handle(),
                        outgoing.manuscript().kind(),
                        outgoing.manuscript().title(),
                        outgoing.rendition().text(),
                        media(type, outgoing),
                        outgoing.rendition().disclosure(),
                        outgoing.target().piece().contentSha256(),
                        outgoing.rendition().sha256()));
    }

    /// A removal needs none.
    private static @Nullable List<OutgoingMedium> media(String type, OutgoingPublication outgoing) {
        return outgoing.media().isEmpty() || !type.equals(PUBLICATION_REQUESTED)
                ? null
                : outgoing.media();
    }

    String json() {
        try {
            return TolerantJson.mapper().writeValueAsString(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
