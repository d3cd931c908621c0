/// Lists the permitted uses that end soon, and expires consents when their last grant ends.
/// [ExpiringGrantProjection] follows the events of consents as a subscribed view; a timer per
/// consent issues the command to expire it. Privacy officers call the list to renew consents in
/// time. The package exports nothing.
@NullMarked
package id.percaya.consent.agreement.expiring;

import org.jspecify.annotations.NullMarked;
