/// Lists the records of other services that could not be processed. An operator takes one in again
/// after the cure, or gives it up with a reason. [DeadLetterControl] records the order first; the
/// table and its rules are in `id.percaya.kit.deadletter`.
@NullMarked
package id.percaya.kit.operations.deadletters;

import org.jspecify.annotations.NullMarked;
