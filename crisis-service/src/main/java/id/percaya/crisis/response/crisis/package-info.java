/// A crisis: declared from a case, assessed, answered in one posture, closed.
@NullMarked
package id.percaya.crisis.response.crisis;

import org.jspecify.annotations.NullMarked;
