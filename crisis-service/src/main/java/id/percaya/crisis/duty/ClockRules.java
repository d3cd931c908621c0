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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Determines the clocks that a declaration starts, with the limits of `policy/clocks.json`. A
/// drill starts no statutory clock.
public final class ClockRules {

    /// Met when the first statement is published.
    public static final String FIRST_STATEMENT = "FIRST_STATEMENT";

    /// Met when the investigation starts.
    public static final String RCA_START = "RCA_START";

    /// Permenkes 11/2017: report to the patient safety team within 2 × 24 hours of the incident.
    static final String IKP_INTERNAL_REPORT = "IKP_INTERNAL_REPORT";

    /// UU 27/2022 Ps 46(1): notify within 3 × 24 hours of the failure of protection.
    static final String PDP_BREACH_NOTICE = "PDP_BREACH_NOTICE";

    private static final List<String> PRACTICE = List.of(FIRST_STATEMENT, RCA_START);

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

    /// Statutory clocks run from the incident, the others from the declaration.
    public List<Clock> startedBy(CrisisDeclared declared) {
        List<Clock> clocks = new ArrayList<>();
        for (String code : PRACTICE) {
            clocks.add(clock(code, declared.declaredAt()));
        }
        for (String code : statutoryCodes(declared.severity(), declared.drill())) {
            clocks.add(clock(code, declared.occurredAt()));
        }
        return clocks;
    }

    /// The codes of all clocks that a declaration starts.
    public List<String> startedCodes(Severity severity, boolean drill) {
        return Stream.concat(PRACTICE.stream(), statutoryCodes(severity, drill).stream()).toList();
    }

    /// The codes of the statutory clocks that a declaration starts.
    public List<String> statutoryCodes(Severity severity, boolean drill) {
        return drill ? List.of() : statutory(severity);
    }

    private static List<String> statutory(Severity severity) {
        return switch (severity) {
            case KTD, SENTINEL -> List.of(IKP_INTERNAL_REPORT);
            case DATA_BREACH -> List.of(PDP_BREACH_NOTICE);
            case KPC, KNC, KTC, CONDUCT, RUMOR -> List.of();
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
