package id.percaya.kit.messaging.receiving;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.Tenant;
import java.util.List;
import java.util.Optional;

/// Takes in the records that the partners of a tenant write on a topic of that tenant,
/// `percaya.partners.<tenant>.<topic>`. The tenant is that of the topic, which only its partners
/// may write.
public interface PartnerIntake {

    /// The last part of the topic's name.
    String topic();

    /// The CloudEvents type without the prefix `id.percaya.` and without its version, such as
    /// `mention.sent`.
    String type();

    /// The version of the type that it understands.
    int version();

    /// Called before the transaction of each batch.
    default void prepare(Tenant tenant) {}

    /// Stores the batch, in the tenant's current transaction.
    ///
    /// @param data of the records, in the order of their keys
    /// @return for each, why it is refused, without its values; empty if it was stored
    List<Optional<String>> take(CommandContext context, List<String> data);
}
