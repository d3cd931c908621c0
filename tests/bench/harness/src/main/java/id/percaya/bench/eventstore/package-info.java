/// The benchmark of event stores: the cases, the systems and how they are run. [EventStoreBench] is
/// the command line; [Stage] lists the cases. Peers are loaded through [PeerLoader].
@NullMarked
package id.percaya.bench.eventstore;

import org.jspecify.annotations.NullMarked;
