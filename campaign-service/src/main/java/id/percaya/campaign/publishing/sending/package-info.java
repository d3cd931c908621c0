/// The senders that hand a claimed publication to its channel: a person, or a signed webhook. Two
/// subscriptions follow the publication events, one for claims and one for retractions.
/// `PublicationDispatcher` calls the channel between two transactions and records the outcome. A
/// claim is sent at most once; when the outcome is unclear a person decides. Nothing outside of the
/// package calls it.
@NullMarked
package id.percaya.campaign.publishing.sending;

import org.jspecify.annotations.NullMarked;
