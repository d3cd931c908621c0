package id.percaya.kit.operations.subscriptions;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The status of all subscriptions. There is one page, because a service has only about a dozen.
@Schema(name = "SubscriptionStandings", requiredProperties = "items")
record SubscriptionStatusPage(List<SubscriptionStatusDetails> items) {}
