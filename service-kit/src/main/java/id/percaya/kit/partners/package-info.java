/// The events that partners of an organisation may know, and the pull feed `GET /v1/events`.
///
/// A service lists in a [id.percaya.kit.partners.PartnerEvents] bean, in its `announcing` package,
/// which announcements partners receive and which fields of each; the rest stays internal.
/// [id.percaya.kit.partners.PartnerRecords] makes the records from the events of the log, and the
/// same records go out by the feed and by webhooks. Services use `PartnerEvents` and `PartnerEvent`
/// only.
@NullMarked
package id.percaya.kit.partners;

import org.jspecify.annotations.NullMarked;
