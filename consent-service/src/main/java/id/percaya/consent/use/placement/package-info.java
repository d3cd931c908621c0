/// Placements: where a person is shown, under which consents, and how it was taken down.
/// Publications of campaign-service arrive over Kafka, and the reactions here record them; uses
/// made elsewhere are recorded over REST. [PlacementDecider] has the rules. It exports
/// [Placements], the command gateway, to `takedowncase`, which orders takedowns. The ledger and
/// `announcing` follow its events.
@NullMarked
package id.percaya.consent.use.placement;

import org.jspecify.annotations.NullMarked;
