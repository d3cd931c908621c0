/// Decisions against a bare endpoint: `deploy/bench/run decisions`.
@NullMarked
package id.percaya.bench.decisions;

import org.jspecify.annotations.NullMarked;
