/// Measures how soon a change reaches those who follow `GET /v1/changes`: `tests/bench/run
/// changes`. [ChangesBench] starts crisis-service, opens the streams and opens cases.
@NullMarked
package id.percaya.bench.changes;

import org.jspecify.annotations.NullMarked;
