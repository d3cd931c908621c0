package id.percaya.kit.operations;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// All standings there are; a service has a dozen subscriptions.
@Schema(name = "SubscriptionStandings", requiredProperties = "items")
record SubscriptionStatusPage(List<SubscriptionStatusDetails> items) {}
