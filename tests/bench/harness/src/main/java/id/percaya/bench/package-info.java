/// Measures Percaya against its alternatives and against the limit of the machine. There is one
/// main class per benchmark; `tests/bench/run` starts them by name. This package holds the
/// database, the measurements and the report that both benchmarks use.
@NullMarked
package id.percaya.bench;

import org.jspecify.annotations.NullMarked;
