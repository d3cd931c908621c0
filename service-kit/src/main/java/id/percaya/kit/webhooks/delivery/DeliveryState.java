package id.percaya.kit.webhooks.delivery;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "DeliveryState",
        description =
                "PENDING: not delivered yet. DELIVERED: answered with 2xx. FAILED: given up after"
                        + " three days.")
enum DeliveryState {
    PENDING,
    DELIVERED,
    FAILED
}
