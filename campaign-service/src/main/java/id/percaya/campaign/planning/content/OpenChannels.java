package id.percaya.campaign.planning.content;

import id.percaya.campaign.Channel;
import java.util.Set;

/// Tells on which channels the current tenant has an open account. The accounts are in a later
/// chapter, which implements this.
public interface OpenChannels {

    Set<Channel> channels();
}
