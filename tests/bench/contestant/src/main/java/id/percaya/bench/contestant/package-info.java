/// The interface that an event store implements to be benchmarked. It depends on the JDK only, so
/// that each peer is loaded with its own libraries. `harness` calls it; `axon4`, `axon5` and
/// `pekko` implement it.
@NullMarked
package id.percaya.bench.contestant;

import org.jspecify.annotations.NullMarked;
