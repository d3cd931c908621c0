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

/// Which clocks a declaration starts, by the limits of `policy/clocks.json`. In a drill nothing is
/// owed to a regulator, so no statutory clock runs.
public final class ClockRules {

    /// Met by the first statement that is published.
    public static final String FIRST_STATEMENT = "FIRST_STATEMENT";

    /// Met by the start of the investigation.
    public static final String RCA_START = "RCA_START";

    /// Permenkes 11/2017: 2 × 24 hours from the incident to the patient safety team.
    static final String IKP_INTERNAL_REPORT = "IKP_INTERNAL_REPORT";

    /// UU 27/2022 Ps 46(1): 3 × 24 hours from the failure of protection.
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

    /// What the declaration starts. The statutory ones run from the incident.
    public List<Clock> startedBy(CrisisDeclared declared) {
        List<Clock> clocks = new ArrayList<>();
        for (String code : PRACTICE) {
            clocks.add(clock(code, declared.declaredAt()));
        }
        for (String code : owedToRegulators(declared.severity(), declared.drill())) {
            clocks.add(clock(code, declared.occurredAt()));
        }
        return clocks;
    }

    /// The codes of what a declaration starts.
    public List<String> codes(Severity severity, boolean drill) {
        return Stream.concat(PRACTICE.stream(), owedToRegulators(severity, drill).stream())
                .toList();
    }

    /// What a regulator must be told before the crisis may be left behind.
    public List<String> owedToRegulators(Severity severity, boolean drill) {
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
            throw new IllegalStateException("no limit in policy/clocks.json for " + code);
        }
        Duration limit = Duration.parse(rule.limit());
        return new Clock(code, ClockKind.named(rule.kind()), from, from.plus(limit));
    }

    /// @param limit an ISO 8601 duration, words, or nothing
    private record Rule(String code, @Nullable String limit, String kind) {}
}
