/// Publishing: the way of an approved content onto a channel and down again. An account says where
/// a provider publishes, and a publication puts one content on one account at one instant. The gate
/// decides at that instant, and the senders call the channel. The chapter reads planning and
/// permission and commands neither, except that it adopts crisis statements as contents. Only
/// `announcing` depends on it.
@NullMarked
package id.percaya.campaign.publishing;

import org.jspecify.annotations.NullMarked;
