/// The drills, one class a fault.
@NullMarked
package id.percaya.drills.fault;

import org.jspecify.annotations.NullMarked;
