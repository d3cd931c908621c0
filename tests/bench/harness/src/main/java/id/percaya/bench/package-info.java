/// Measures Percaya against what it could be used instead of, and against the machine's limit. One
/// main class a benchmark; `tests/bench/run` starts them by name.
@NullMarked
package id.percaya.bench;

import org.jspecify.annotations.NullMarked;
