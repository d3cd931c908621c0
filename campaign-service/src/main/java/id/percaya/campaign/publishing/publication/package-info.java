/// Publications: one content on one account at one instant. The decider has three parts, for the
/// time before the claim, for delivery and for retraction. A timer brings a publication before the
/// gate when it is due, and `PublishGate` reads the facts for the judgement under the gate lock.
/// `Publications` is the command gateway. An approved crisis statement is scheduled here by a
/// reaction. The packages `calendar`, `stopping` and `sending` build on this one.
@NullMarked
package id.percaya.campaign.publishing.publication;

import org.jspecify.annotations.NullMarked;
