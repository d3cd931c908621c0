/// The pure rules of the publish gate: may this content be published on this channel now? `Gate`
/// judges from `PublicationFacts` and reads nothing itself. Its answer is a `Judgement`: not yet
/// due, too late, held with every reason, or passed with the evidence. The decider of publications
/// calls it under the gate lock. See docs/decisions/publish-gate.md.
@NullMarked
package id.percaya.campaign.publishing.gate;

import org.jspecify.annotations.NullMarked;
