/// A crisis: declared from a case, assessed, answered in one posture, closed.
@NullMarked
package id.percaya.crisis.crisis;

import org.jspecify.annotations.NullMarked;
