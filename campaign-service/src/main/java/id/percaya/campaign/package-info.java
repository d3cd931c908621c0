/// A provider's campaigns on social media, from the plan to the post and back down again.
///
/// A [id.percaya.campaign.planning.campaign.Campaign] contains
/// [id.percaya.campaign.planning.content.Content], which reviewers approve by its hash. A
/// [id.percaya.campaign.publishing.publication.Publication] puts approved content on a
/// [id.percaya.campaign.publishing.account.ChannelAccount] at a given instant. At that instant the
/// [id.percaya.campaign.publishing.gate.Gate] checks approval, consents, halts and time once more.
/// A [id.percaya.campaign.permission.halt.Halt] stops everything in its scope except crisis
/// statements, and after it is lifted a person releases each publication. The
/// [directory][id.percaya.campaign.directory.entry.Entry] lists the codes that all services use.
///
/// This package holds the values that all chapters share. The chapters depend on each other in this
/// order only: `permission`, `planning`, `publishing`, `education`, `directory`, `announcing`.
@NullMarked
package id.percaya.campaign;

import org.jspecify.annotations.NullMarked;
