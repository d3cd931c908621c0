/// Applies monitors to mentions: new ones during the import, stored ones by a backfill when a
/// monitor is activated. [id.percaya.listening.matching.applying.TenantQueries] keeps the queries
/// of each tenant in memory for all that match.
@NullMarked
package id.percaya.listening.matching.applying;

import org.jspecify.annotations.NullMarked;
