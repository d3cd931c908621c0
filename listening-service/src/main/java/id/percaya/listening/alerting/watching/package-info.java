/// Watches the mentions that arrive: evaluates the active rules for the span that changed, raises,
/// updates and closes alerts, and wakes those whose sleep is over. The back-test asks the same
/// evaluation about the past.
@NullMarked
package id.percaya.listening.alerting.watching;

import org.jspecify.annotations.NullMarked;
