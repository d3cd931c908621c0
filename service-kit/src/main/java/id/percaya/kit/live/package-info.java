/// Tells connected clients what changed, as server-sent events: `GET /v1/changes`.
///
/// A resource marks the operation that shows an aggregate with
/// [id.percaya.kit.live.ShowsChangesOf]; the readers of that operation hear of its changes. One
/// [id.percaya.kit.live.ChangeTail] a node reads the log below its horizon and feeds all readers,
/// so that a reader costs no query. Each [id.percaya.kit.live.ChangeReader] sends on a virtual
/// thread of its own. `GET /v1/chain/{correlation}` shows the events of one causal chain by the
/// same rule. Services use the annotation only.
@NullMarked
package id.percaya.kit.live;

import org.jspecify.annotations.NullMarked;
