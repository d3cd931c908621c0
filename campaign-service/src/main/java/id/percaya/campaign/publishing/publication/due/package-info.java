/// The durable timers of publications: one is set for each due time, and brings the publication
/// before the gate.
@NullMarked
package id.percaya.campaign.publishing.publication.due;

import org.jspecify.annotations.NullMarked;
