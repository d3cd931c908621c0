package id.percaya.kit.messaging.broker;

import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;

/// Tells records that no broker would ever accept from failures of the broker itself.
public final class RecordFault {

    private static final int MAX_CAUSES = 16;

    private RecordFault() {}

    public static boolean causes(Throwable thrown) {
        Throwable cause = thrown;
        for (int i = 0; cause != null && i < MAX_CAUSES; i++) {
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
