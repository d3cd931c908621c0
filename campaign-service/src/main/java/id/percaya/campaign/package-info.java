/// Campaigns of a provider on social media: what is to be said, who has approved exactly that,
/// where and when it is published, and what keeps it from being published.
///
/// A [id.percaya.campaign.planning.content.Content] belongs to a
/// [id.percaya.campaign.planning.campaign.Campaign] and is reviewed by its hash; a
/// [id.percaya.campaign.publishing.publication.Publication] puts it on a
/// [id.percaya.campaign.publishing.account.ChannelAccount] at an instant. At that instant the
/// [id.percaya.campaign.publishing.gate.Gate] judges once more: approval, consents, halts, time. A
/// [id.percaya.campaign.permission.halt.Halt] stops what is in its scope until it is lifted and
/// each publication is affirmed again. Statements of a crisis pass halts, nothing else does.
@NullMarked
package id.percaya.campaign;

import org.jspecify.annotations.NullMarked;
