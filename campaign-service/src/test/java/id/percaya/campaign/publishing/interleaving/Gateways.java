package id.percaya.campaign.publishing.interleaving;

import id.percaya.campaign.permission.CallWindow;
import id.percaya.campaign.permission.GateLock;
import id.percaya.campaign.permission.consentstatus.ConsentStatuses;
import id.percaya.campaign.permission.halt.Halts;
import id.percaya.campaign.planning.campaign.Campaigns;
import id.percaya.campaign.planning.content.Contents;
import id.percaya.campaign.publishing.account.ChannelAccounts;
import id.percaya.campaign.publishing.publication.GateParts;
import id.percaya.campaign.publishing.publication.Publications;
import id.percaya.eventstore.Transactions;
import java.util.Set;

/// The parts of the service that a world uses.
///
/// @param window how long a permission is good
/// @param without the protections that are taken out
record Gateways(
        Campaigns campaigns,
        Contents contents,
        ChannelAccounts accounts,
        Halts halts,
        ConsentStatuses consents,
        Publications publications,
        GateParts gate,
        GateLock lock,
        Transactions transactions,
        CallWindow window,
        Set<Protection> without) {}
