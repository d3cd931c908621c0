/// The root cause analysis of a crisis: one each.
@NullMarked
package id.percaya.crisis.safety.investigation;

import org.jspecify.annotations.NullMarked;
