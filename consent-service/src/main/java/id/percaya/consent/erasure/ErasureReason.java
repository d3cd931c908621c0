package id.percaya.consent.erasure;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why a person must be erased: UU PDP 27/2022 art. 43(1) (to delete) and art. 44(1) (to destroy).
@Schema(
        description =
                "Why data must be deleted or destroyed, UU PDP 27/2022 art. 43(1)"
                        + " and 44(1). NO_LONGER_NEEDED: for what it was collected;"
                        + " CONSENT_WITHDRAWN: what it rested on is gone; REQUESTED: the"
                        + " person asks; UNLAWFULLY_PROCESSED: it was got or used against the"
                        + " law; RETENTION_ENDED: the time to keep it is over.")
public enum ErasureReason {
    NO_LONGER_NEEDED,
    CONSENT_WITHDRAWN,
    REQUESTED,
    UNLAWFULLY_PROCESSED,
    RETENTION_ENDED;

    /// `UU 27/2022 art. 43(1)c`
    List<String> rules() {
        return articles().map("UU 27/2022 art. %s"::formatted).toList();
    }

    private Stream<String> articles() {
        return switch (this) {
            case NO_LONGER_NEEDED -> Stream.of("43(1)a");
            case CONSENT_WITHDRAWN -> Stream.of("43(1)b");
            case REQUESTED -> Stream.of("43(1)c", "44(1)b");
            case UNLAWFULLY_PROCESSED -> Stream.of("43(1)d", "44(1)d");
            case RETENTION_ENDED -> Stream.of("44(1)a");
        };
    }
}
