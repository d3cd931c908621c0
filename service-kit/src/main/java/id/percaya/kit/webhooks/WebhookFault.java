package id.percaya.kit.webhooks;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The reason why Percaya stopped sending.
@Schema(
        name = "WebhookFault",
        description =
                "GONE: the address answered 410. FAILING: nothing arrived there for three days.")
public enum WebhookFault {
    GONE,
    FAILING
}
