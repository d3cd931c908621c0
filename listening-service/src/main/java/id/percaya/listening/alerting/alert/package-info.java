/// An alert: one burst of negative mentions with its evidence. After each import a subscription
/// evaluates every active rule, and a finding raises a new alert or updates the open one. People
/// acknowledge and resolve alerts over REST. The alert events are exported to `announcing`.
@NullMarked
package id.percaya.listening.alerting.alert;

import org.jspecify.annotations.NullMarked;
