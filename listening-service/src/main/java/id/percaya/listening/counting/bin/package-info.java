/// The topology that counts. It trusts no order and no exactly-once delivery: the sequence of a
/// change decides whether it counts.
@NullMarked
package id.percaya.listening.counting.bin;

import org.jspecify.annotations.NullMarked;
