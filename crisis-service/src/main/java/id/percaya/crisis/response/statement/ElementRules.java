package id.percaya.crisis.response.statement;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The elements that a statement must and must not have, from `policy/statement-elements.json`. The
/// sources are the CDC's Crisis and Emergency Risk Communication (CERC), the article on which the
/// example case is based, and our own rules.
///
/// @param required always, except that the condolence is only required after a death
/// @param requiredIf depending on the facts, see [StatementRules]
/// @param forbidden elements whose absence the approvers confirm
public record ElementRules(
        List<ElementRule> required, List<ElementRule> requiredIf, List<ElementRule> forbidden) {

    static final String CONDOLENCE = "CONDOLENCE";
    static final String INSTRUCTING_INFORMATION = "INSTRUCTING_INFORMATION";
    static final String SUSPENSION_NOTICE = "SUSPENSION_NOTICE";

    private static final ObjectMapper MAPPER =
            JsonMapper.builder()
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    public ElementRules {
        required = List.copyOf(required);
        requiredIf = List.copyOf(requiredIf);
        forbidden = List.copyOf(forbidden);
        Set<String> conditional = Set.of(CONDOLENCE, INSTRUCTING_INFORMATION, SUSPENSION_NOTICE);
        if (!codes(Stream.concat(required.stream(), requiredIf.stream()))
                .containsAll(conditional)) {
            throw new IllegalArgumentException(
                    "policy/statement-elements.json lacks one of " + conditional);
        }
    }

    public static ElementRules load() {
        try (InputStream policy =
                ElementRules.class.getResourceAsStream("/policy/statement-elements.json")) {
            return MAPPER.readValue(policy, ElementRules.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// The codes of all elements that a text may have, in the order of the text. Safety
    /// instructions come first.
    List<String> inOrder() {
        List<String> order = new ArrayList<>(List.of(INSTRUCTING_INFORMATION));
        order.addAll(codes(required.stream()));
        codes(requiredIf.stream()).stream()
                .filter(code -> !order.contains(code))
                .forEach(order::add);
        return order;
    }

    List<String> alwaysRequired() {
        return codes(required.stream()).stream().filter(code -> !code.equals(CONDOLENCE)).toList();
    }

    boolean forbids(String code) {
        return codes(forbidden.stream()).contains(code);
    }

    private static List<String> codes(Stream<ElementRule> rules) {
        return rules.map(ElementRule::code).toList();
    }
}
