package id.percaya.drills.oracle;

import id.percaya.local.Platform;
import id.percaya.local.play.Answer;
import id.percaya.local.play.RestClient;
import java.util.List;

/// C9: consent-service recomputes its transparency log, from each event of the provider to the last
/// signed head.
final class ChainRules {

    private static final String AUDITOR = "auditor@rs-harapan";

    private final RestClient rest;

    ChainRules(Platform platform) {
        this.rest = new RestClient(platform);
    }

    Finding logAgreesWithItsEvents() {
        Answer verified = rest.as(AUDITOR).post("consent", "/log/verify");
        boolean agrees =
                verified.body().path("intact").asBoolean() && verified.number("recomputed") > 0;
        return Finding.of(agrees ? List.of() : List.of("the log: " + verified));
    }
}
