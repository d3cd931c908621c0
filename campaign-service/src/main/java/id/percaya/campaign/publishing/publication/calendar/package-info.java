/// The REST side of publications and the view behind it. `PublicationResource` takes the commands
/// of people, and `CalendarResource` answers what is scheduled, held or published. The projection
/// keeps one row for each publication, inline, so that an answer already shows the new state. The
/// `stopping` package reads the same table. No other code calls this package.
@NullMarked
package id.percaya.campaign.publishing.publication.calendar;

import org.jspecify.annotations.NullMarked;
