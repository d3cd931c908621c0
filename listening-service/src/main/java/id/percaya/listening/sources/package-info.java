/// Listens to sources by itself. `source` is the lifecycle of a source and keeps its secret,
/// `fetching` calls public addresses, `polling` reads feeds and platforms again and again,
/// `platform` knows the platforms, and `webhook` takes what Meta sends. Mentions go into `intake`
/// as those of requests do. The chapter exports its events.
@NullMarked
package id.percaya.listening.sources;

import org.jspecify.annotations.NullMarked;
