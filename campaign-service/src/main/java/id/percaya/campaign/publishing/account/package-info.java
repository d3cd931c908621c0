/// Channel accounts: where a provider publishes, and whether a person or a webhook does it.
/// `ChannelAccounts` is the command gateway. A webhook address must be public and use https; the
/// kit's `WebhookAddresses` holds that rule for the registration and for each call. The publish
/// gate asks whether an account is open, and the senders ask for its profile.
@NullMarked
package id.percaya.campaign.publishing.account;

import org.jspecify.annotations.NullMarked;
