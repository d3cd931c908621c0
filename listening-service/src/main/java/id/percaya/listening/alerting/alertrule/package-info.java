/// An alert rule: the window, the minimum and the factors that make negative mentions a burst. A
/// rule is drafted, activated, muted and archived over REST.
/// [id.percaya.listening.alerting.alertrule.AlertRuleTerms] computes threshold and severity.
/// `alert` reads the active rules from here.
@NullMarked
package id.percaya.listening.alerting.alertrule;

import org.jspecify.annotations.NullMarked;
