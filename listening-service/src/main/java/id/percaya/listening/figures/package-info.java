/// Counts mentions of a time span and computes reach and sentiment from them. The formulas are pure
/// and have a version. The numbers are read by SQL from the tables of `intake` and `matching` at
/// the time of the request. Users ask for them over REST, and `alerting` takes them as evidence for
/// an alert.
@NullMarked
package id.percaya.listening.figures;

import org.jspecify.annotations.NullMarked;
