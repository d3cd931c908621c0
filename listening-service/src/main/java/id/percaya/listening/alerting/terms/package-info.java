/// The terms of an alert rule: what it counts, the test that judges the count, and when and to whom
/// an alert is told. Values only; `alertrule` checks what people write, `evaluation` applies them.
@NullMarked
package id.percaya.listening.alerting.terms;

import org.jspecify.annotations.NullMarked;
