package id.percaya.consent.erasure;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The legal reasons for an erasure: UU PDP 27/2022 art. 43(1) (delete) and art. 44(1) (destroy).
@Schema(
        description =
                "The legal reason for an erasure, UU PDP 27/2022 art. 43(1) and"
                        + " 44(1). NO_LONGER_NEEDED: the data has served its purpose;"
                        + " CONSENT_WITHDRAWN: the consent it relied on was withdrawn;"
                        + " REQUESTED: the person requests it; UNLAWFULLY_PROCESSED: it was"
                        + " obtained or used unlawfully; RETENTION_ENDED: the retention"
                        + " period is over.")
public enum ErasureReason {
    NO_LONGER_NEEDED,
    CONSENT_WITHDRAWN,
    REQUESTED,
    UNLAWFULLY_PROCESSED,
    RETENTION_ENDED;

    /// The articles of the law, for example `UU 27/2022 art. 43(1)c`.
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
