/// Applies a rule to the mentions of one monitor: judges each window in event time, follows the
/// alerts that are open, and says which to raise, to update and to close. Pure code; live
/// evaluation and the back-test are the same calls. A mention is told to a rule in bins of five
/// minutes; windows end at their edges.
@NullMarked
package id.percaya.listening.alerting.evaluation;

import org.jspecify.annotations.NullMarked;
