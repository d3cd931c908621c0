/// Measures the latency and the throughput of decisions against a bare endpoint: `tests/bench/run
/// decisions`. [DecisionsBench] starts both applications on one database and generates the load.
@NullMarked
package id.percaya.bench.decisions;

import org.jspecify.annotations.NullMarked;
