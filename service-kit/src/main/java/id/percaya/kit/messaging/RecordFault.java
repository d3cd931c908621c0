package id.percaya.kit.messaging;

import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;

/// Tells a record that no broker will ever take from a broker that takes nothing now.
final class RecordFault {

    private static final int LONGEST_CHAIN = 16;

    private RecordFault() {}

    static boolean causes(Throwable thrown) {
        Throwable cause = thrown;
        for (int i = 0; cause != null && i < LONGEST_CHAIN; i++) {
            if (cause instanceof RecordTooLargeException
                    || cause instanceof InvalidRecordException
                    || cause instanceof SerializationException) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}
