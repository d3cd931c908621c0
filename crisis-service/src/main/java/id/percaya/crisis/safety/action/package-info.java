/// A corrective action, until its effect has been verified by somebody else.
@NullMarked
package id.percaya.crisis.safety.action;

import org.jspecify.annotations.NullMarked;
