/// A case: what an alert or a member of staff reports, until it is escalated to a crisis or
/// dismissed.
@NullMarked
package id.percaya.crisis.intake.cases;

import org.jspecify.annotations.NullMarked;
