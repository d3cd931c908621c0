/// Raises alerts. `alertrule` holds the rules that analysts define, and `alert` evaluates them
/// after each import and keeps the alerts. It reads mentions through `figures` and SQL, and
/// monitors through `matching`. `announcing` publishes its alert events.
@NullMarked
package id.percaya.listening.alerting;

import org.jspecify.annotations.NullMarked;
