package id.percaya.listening.sources.webhook;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "DeliveryReceipt",
        requiredProperties = {"stored"})
record DeliveryReceipt(boolean stored) {}
