/// Fault drills: clients send commands to the four services while a fault is injected, and an
/// oracle then checks the same rules for every fault. [Drills] is the command line; a [Drill] is
/// one fault. `fault` holds the drills, `load` the commands, and `oracle` the recording and the
/// rules.
@NullMarked
package id.percaya.drills;

import org.jspecify.annotations.NullMarked;
