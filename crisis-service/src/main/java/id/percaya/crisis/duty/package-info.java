/// A clock that runs against us: met in time, breached on record, or met late.
@NullMarked
package id.percaya.crisis.duty;

import org.jspecify.annotations.NullMarked;
