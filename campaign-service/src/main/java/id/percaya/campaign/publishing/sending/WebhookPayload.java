package id.percaya.campaign.publishing.sending;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.percaya.campaign.Channel;
import id.percaya.campaign.Kind;
import id.percaya.kit.json.TolerantJson;
import java.time.Instant;
import java.util.UUID;

/// The body of a webhook call.
///
/// @param type `publication.requested.v1` or `publication.removal-requested.v1`
record WebhookPayload(String type, Instant timestamp, RequestedPublication data) {

    /// @param handle the account to publish on
    /// @param contentSha256 the hash of the approved version
    record RequestedPublication(
            UUID publicationId,
            Channel channel,
            String handle,
            Kind kind,
            String title,
            String body,
            String contentSha256) {}

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
                        outgoing.manuscript().body(),
                        outgoing.target().piece().contentSha256()));
    }

    String json() {
        try {
            return TolerantJson.mapper().writeValueAsString(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
