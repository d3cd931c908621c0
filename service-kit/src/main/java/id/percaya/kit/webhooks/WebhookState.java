package id.percaya.kit.webhooks;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "WebhookState",
        description =
                "ACTIVE: events are sent. PAUSED: somebody paused it. DISABLED: Percaya stopped"
                        + " sending; `fault` says why. Nothing is lost: it goes on where it stopped."
                        + " DELETED: it is over.")
enum WebhookState {
    ACTIVE,
    PAUSED,
    DISABLED,
    DELETED
}
