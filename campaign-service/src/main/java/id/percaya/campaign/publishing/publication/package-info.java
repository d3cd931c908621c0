/// Publications: one content on one account at one instant. The decider has four parts, for the
/// time before the claim, for delivery, for facts that forbid it meanwhile and for retraction. A
/// timer brings a publication before the gate when it is due, and `PublishGate` reads the facts for
/// the judgement under the gate lock. `Publications` is the command gateway. The packages
/// `calendar`, `statement`, `stopping` and `sending` build on this one.
@NullMarked
package id.percaya.campaign.publishing.publication;

import org.jspecify.annotations.NullMarked;
