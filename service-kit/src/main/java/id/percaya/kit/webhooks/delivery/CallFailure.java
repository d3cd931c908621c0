package id.percaya.kit.webhooks.delivery;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "DeliveryFailure",
        description =
                "ADDRESS_NOT_ALLOWED: the host resolves to an address that may not be called."
                        + " HOST_UNKNOWN: it does not resolve. NO_CONNECTION: no connection, or no secure"
                        + " one. NO_ANSWER_IN_TIME: no status within ten seconds. BROKEN_OFF: the"
                        + " connection ended before the answer.")
enum CallFailure {
    ADDRESS_NOT_ALLOWED,
    HOST_UNKNOWN,
    NO_CONNECTION,
    NO_ANSWER_IN_TIME,
    BROKEN_OFF
}
