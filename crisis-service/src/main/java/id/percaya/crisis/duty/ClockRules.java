package id.percaya.crisis.duty;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.percaya.crisis.response.crisis.CrisisEvent.CrisisDeclared;
import id.percaya.crisis.response.crisis.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Determines the clocks that a declaration starts, with the limits of `policy/clocks.json`. A
/// drill starts no statutory clock.
public final class ClockRules {

    /// Met when the first statement is published.
    public static final String FIRST_STATEMENT = "FIRST_STATEMENT";

    /// Met when the investigation starts.
    public static final String RCA_START = "RCA_START";

    /// Met when the findings are approved.
    static final String RCA_COMPLETE = "RCA_COMPLETE";

    /// Permenkes 1691/2011 art. 12(1), kept by 11/2017: report to the patient safety team within 2
    /// × 24 hours of the incident.
    static final String IKP_INTERNAL_REPORT = "IKP_INTERNAL_REPORT";

    /// UU 27/2022 art. 46(1): tell the data subjects within 3 × 24 hours.
    static final String PDP_BREACH_NOTICE_SUBJECTS = "PDP_BREACH_NOTICE_SUBJECTS";

    /// UU 27/2022 art. 46(1): tell the authority within 3 × 24 hours.
    static final String PDP_BREACH_NOTICE_AUTHORITY = "PDP_BREACH_NOTICE_AUTHORITY";

    private final Map<String, Rule> rules;

    private ClockRules(Map<String, Rule> rules) {
        this.rules = rules;
    }

    public static ClockRules load() {
        ObjectMapper mapper =
                JsonMapper.builder()
                        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .build();
        try (InputStream policy = ClockRules.class.getResourceAsStream("/policy/clocks.json")) {
            Map<String, List<Rule>> file = mapper.readValue(policy, new TypeReference<>() {});
            return new ClockRules(
                    file.getOrDefault("clocks", List.of()).stream()
                            .collect(Collectors.toMap(Rule::code, rule -> rule)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// The clocks of a declaration, FIRST_STATEMENT last: once that one runs, all of them do.
    ///
    /// An incident is reported within a time of the incident. The statute on personal data names no
    /// start; we read it as the moment at which the provider became aware.
    public List<Clock> startedBy(CrisisDeclared declared) {
        List<Clock> clocks = new ArrayList<>();
        if (!declared.drill()) {
            for (String code : statutory(declared.severity())) {
                boolean isIncident = code.equals(IKP_INTERNAL_REPORT);
                clocks.add(clock(code, isIncident ? declared.occurredAt() : declared.aware()));
            }
        }
        if (isAnalysed(declared.severity())) {
            clocks.add(clock(RCA_START, declared.declaredAt()));
        }
        clocks.add(clock(FIRST_STATEMENT, declared.declaredAt()));
        return clocks;
    }

    /// A chartered investigation starts in time, whatever the severity.
    Clock toStartInvestigation(Instant charteredAt) {
        return clock(RCA_START, charteredAt);
    }

    Clock toApproveFindings(Instant startedAt) {
        return clock(RCA_COMPLETE, startedAt);
    }

    /// By itself a rumour, a leak or misconduct owes no root cause analysis.
    private static boolean isAnalysed(Severity severity) {
        return switch (severity) {
            case KTD, SENTINEL -> true;
            case KPC, KNC, KTC, DATA_BREACH, CONDUCT, RUMOR -> false;
        };
    }

    private static List<String> statutory(Severity severity) {
        return switch (severity) {
            case KNC, KTC, KTD, SENTINEL -> List.of(IKP_INTERNAL_REPORT);
            case DATA_BREACH -> List.of(PDP_BREACH_NOTICE_SUBJECTS, PDP_BREACH_NOTICE_AUTHORITY);
            case KPC, CONDUCT, RUMOR -> List.of();
        };
    }

    private Clock clock(String code, Instant from) {
        Rule rule = rules.get(code);
        if (rule == null || rule.limit() == null) {
            throw new IllegalStateException("policy/clocks.json has no limit for " + code);
        }
        Duration limit = Duration.parse(rule.limit());
        return new Clock(code, ClockKind.named(rule.kind()), from, from.plus(limit));
    }

    /// @param limit an ISO 8601 duration; free text or null for clocks that we do not run
    private record Rule(String code, @Nullable String limit, String kind) {}
}
