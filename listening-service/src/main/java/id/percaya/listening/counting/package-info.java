/// Counts mentions in bins of five minutes for each monitor. PostgreSQL records each change in the
/// transaction that makes it ([id.percaya.listening.counting.change]), Kafka Streams counts
/// ([id.percaya.listening.counting.bin]), and the bins are stored for the rules and figures
/// ([id.percaya.listening.counting.stored]).
@NullMarked
package id.percaya.listening.counting;

import org.jspecify.annotations.NullMarked;
