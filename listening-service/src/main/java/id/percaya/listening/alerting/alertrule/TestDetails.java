package id.percaya.listening.alerting.alertrule;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.listening.alerting.terms.RuleTest;
import id.percaya.listening.alerting.terms.TestKind;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A rule's test as it is shown; kinds may be added.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "AlertRuleTest", requiredProperties = "kind")
record TestDetails(
        TestKind kind,
        @Nullable List<Duration> windows,
        @Nullable Double alpha,
        @Nullable Double threshold,
        @Nullable Double factor,
        @Nullable Double percent,
        @Nullable Double deviations,
        @Nullable Double z,
        @Nullable Double limit,
        @Nullable Double score,
        @Nullable Double reach,
        @Nullable Double stars,
        @Schema(type = SchemaType.STRING, format = "duration") @Nullable Duration after) {

    static TestDetails of(RuleTest test) {
        return new TestDetails(
                test.kind(),
                test.windows(),
                test.alpha(),
                test.threshold(),
                test.factor(),
                test.percent(),
                test.deviations(),
                test.z(),
                test.limit(),
                test.score(),
                test.reach(),
                test.stars(),
                test.after());
    }
}
