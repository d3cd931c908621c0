/// Sends the changes of mentions to Kafka, in the order of their transactions, at least once.
@NullMarked
package id.percaya.listening.counting.change;

import org.jspecify.annotations.NullMarked;
