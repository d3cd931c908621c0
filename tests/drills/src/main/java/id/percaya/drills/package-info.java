/// Fault drills: people work at the four services while something breaks, and afterwards one oracle
/// says what held. [Drills] is the command; a [Drill] is one fault.
@NullMarked
package id.percaya.drills;

import org.jspecify.annotations.NullMarked;
