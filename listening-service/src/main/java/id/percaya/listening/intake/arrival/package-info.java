/// Mentions that arrive by a request or by the topic of a tenant's partners. A batch is one
/// transaction: its event, which tells `alerting` to look, and the mentions. Each mention has an
/// outcome of its own, so that a bad one costs no other. It exports the event.
@NullMarked
package id.percaya.listening.intake.arrival;

import org.jspecify.annotations.NullMarked;
