package id.percaya.crisis.response.statement;

import static id.percaya.crisis.response.statement.ElementRules.CONDOLENCE;
import static id.percaya.crisis.response.statement.ElementRules.INSTRUCTING_INFORMATION;
import static id.percaya.crisis.response.statement.ElementRules.SUSPENSION_NOTICE;

import id.percaya.crisis.response.posture.Posture;
import id.percaya.crisis.response.statement.ElementRefusal.Defect;
import id.percaya.eventstore.Refused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Checks a wording and reports every defect at once.
record StatementRules(ElementRules elements) {

    List<Refused.Reason> refusals(Wording wording, StatementFacts facts, Instant at) {
        List<Refused.Reason> reasons = new ArrayList<>();
        for (String code : required(wording, facts)) {
            if (wording.elements().getOrDefault(code, "").isBlank()) {
                reasons.add(new ElementRefusal(Defect.MISSING, code));
            }
        }
        reasons.addAll(notAllowed(wording));
        if (!consistent(wording.posture(), facts)) {
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
        return new StatementText(String.join("\n\n", filled), wording.shortText());
    }

    private List<String> required(Wording wording, StatementFacts facts) {
        List<String> required = new ArrayList<>(elements.alwaysRequired());
        if (facts.isDeadly()) {
            required.add(CONDOLENCE);
        }
        if (wording.stillAtRisk()) {
            required.add(INSTRUCTING_INFORMATION);
        }
        if (facts.suspensionInForce()) {
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
                .map(code -> new ElementRefusal(defect(code), code))
                .toList();
    }

    private Defect defect(String code) {
        return elements.forbids(code) ? Defect.FORBIDDEN : Defect.UNKNOWN;
    }

    /// A statement informs, or speaks in the posture in force now, not in an earlier one.
    private static boolean consistent(Posture posture, StatementFacts facts) {
        return posture == Posture.INFORM || posture == facts.inForce();
    }
}
