/// Generates load while a fault lasts. Each command is retried under one idempotency key until its
/// outcome is known, and every attempt is written to the [Journal]. [id.percaya.drills.DrillRun]
/// starts it; the oracle reads the journal.
@NullMarked
package id.percaya.drills.load;

import org.jspecify.annotations.NullMarked;
