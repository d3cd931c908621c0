/// Measures publishing from the due time to the outcome: `tests/bench/run publishing`.
/// [PublishingBench] starts campaign-service and a partner's webhook, and books publications that
/// are due together or in a steady stream.
@NullMarked
package id.percaya.bench.publishing;

import org.jspecify.annotations.NullMarked;
