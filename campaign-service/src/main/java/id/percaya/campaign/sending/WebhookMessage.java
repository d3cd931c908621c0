package id.percaya.campaign.sending;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.percaya.campaign.Channel;
import id.percaya.campaign.Kind;
import id.percaya.kit.json.Json;
import java.time.Instant;
import java.util.UUID;

/// What a webhook is sent.
///
/// @param type `publication.requested.v1` or `publication.removal-requested.v1`
record WebhookMessage(String type, Instant timestamp, Content data) {

    /// @param handle the account it is for
    /// @param contentSha256 of the version that was approved, as the content shows it
    record Content(
            UUID publicationId,
            Channel channel,
            String handle,
            Kind kind,
            String title,
            String body,
            String contentSha256) {}

    static WebhookMessage of(String type, Shipment shipment, Instant now) {
        return new WebhookMessage(
                type,
                now,
                new Content(
                        shipment.publicationId(),
                        shipment.booking().channel(),
                        shipment.account().handle(),
                        shipment.manuscript().kind(),
                        shipment.manuscript().title(),
                        shipment.manuscript().body(),
                        shipment.booking().piece().contentSha256()));
    }

    String json() {
        try {
            return Json.mapper().writeValueAsString(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
