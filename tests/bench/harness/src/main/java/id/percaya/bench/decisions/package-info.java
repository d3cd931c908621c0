/// Decisions against a bare endpoint: `tests/bench/run decisions`.
@NullMarked
package id.percaya.bench.decisions;

import org.jspecify.annotations.NullMarked;
