/// Suspensions of procedures. A procedure is suspended at one facility, for one practitioner or for
/// everybody, until somebody lifts the suspension or makes it permanent. Lifting requires that
/// every corrective action of the crisis is verified and that the practitioner's credentials are in
/// order. The package exports the gateway, the reader and the events. The war room, the statement
/// rules and `announcing` use them.
@NullMarked
package id.percaya.crisis.safety.suspension;

import org.jspecify.annotations.NullMarked;
