/// One oracle for every fault: what was sent, what the logs hold, what Kafka got, and how the
/// services answered, held against the rules C1 to C9.
@NullMarked
package id.percaya.drills.oracle;

import org.jspecify.annotations.NullMarked;
