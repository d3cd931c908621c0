/// A procedure that is not performed at a facility until a decision lifts it or ends it for good.
@NullMarked
package id.percaya.crisis.safety.suspension;

import org.jspecify.annotations.NullMarked;
