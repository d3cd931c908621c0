/// Shows what a rule would have raised: the evaluation that runs live, over stored mentions.
/// Nothing is stored.
@NullMarked
package id.percaya.listening.alerting.backtest;

import org.jspecify.annotations.NullMarked;
