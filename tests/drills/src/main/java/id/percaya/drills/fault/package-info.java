/// The drills, one class per fault. Each injects its fault, waits and undoes it.
/// [id.percaya.drills.Drills] lists them.
@NullMarked
package id.percaya.drills.fault;

import org.jspecify.annotations.NullMarked;
