package id.percaya.crisis.response.statement;

import static id.percaya.crisis.response.statement.ElementRules.CONDOLENCE;
import static id.percaya.crisis.response.statement.ElementRules.INSTRUCTING_INFORMATION;
import static id.percaya.crisis.response.statement.ElementRules.SUSPENSION_NOTICE;

import id.percaya.crisis.response.crisis.Severity;
import id.percaya.crisis.response.posture.Posture;
import id.percaya.crisis.response.statement.ElementRefusal.Defect;
import id.percaya.eventstore.Refused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What stands between a wording and the public, all of it at once.
record StatementRules(ElementRules elements) {

    List<Refused.Reason> inTheWay(Wording wording, StatementFacts circumstances, Instant at) {
        List<Refused.Reason> reasons = new ArrayList<>();
        for (String code : required(wording, circumstances)) {
            if (wording.elements().getOrDefault(code, "").isBlank()) {
                reasons.add(new ElementRefusal(Defect.MISSING, code));
            }
        }
        reasons.addAll(notAllowed(wording));
        if (!consistent(wording.posture(), circumstances)) {
            reasons.add(StatementRefusal.POSTURE_NOT_CHOSEN);
        }
        if (!wording.nextUpdateAt().isAfter(at)) {
            reasons.add(StatementRefusal.NEXT_UPDATE_PAST);
        }
        return reasons;
    }

    StatementText text(Wording wording) {
        List<String> filled = new ArrayList<>();
        for (String code : elements.inOrder()) {
            String text = wording.elements().getOrDefault(code, "").strip();
            if (!text.isEmpty()) {
                filled.add(text);
            }
        }
        return new StatementText(String.join("\n\n", filled));
    }

    private List<String> required(Wording wording, StatementFacts circumstances) {
        List<String> required = new ArrayList<>(elements.alwaysRequired());
        if (circumstances.severity() == Severity.SENTINEL) {
            required.add(CONDOLENCE);
        }
        if (wording.stillAtRisk()) {
            required.add(INSTRUCTING_INFORMATION);
        }
        if (circumstances.suspensionInForce()) {
            required.add(SUSPENSION_NOTICE);
        }
        return required;
    }

    private List<ElementRefusal> notAllowed(Wording wording) {
        List<String> known = elements.inOrder();
        return wording.elements().entrySet().stream()
                .filter(filled -> !filled.getValue().isBlank())
                .map(Map.Entry::getKey)
                .filter(code -> !known.contains(code))
                .map(code -> new ElementRefusal(wrong(code), code))
                .toList();
    }

    private Defect wrong(String code) {
        return elements.forbids(code) ? Defect.FORBIDDEN : Defect.UNKNOWN;
    }

    /// What a crisis has chosen only grows and is never mixed (G8), so a statement that keeps to it
    /// is consistent with every other, whenever each was published.
    private static boolean consistent(Posture posture, StatementFacts circumstances) {
        return posture == Posture.INFORM || circumstances.chosen().contains(posture);
    }
}
