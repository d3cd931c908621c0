package id.percaya.consent.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// The granted uses of the tenant that asks.
@ApplicationScoped
class ConsentGrants {

    /// All that a decision on the question can rest on, whether it holds or not.
    List<ConsentGrant> about(Question question) {
        return ConsentGrantRow.<ConsentGrantRow>find(
                        "subjectId in ?1 and purpose = ?2 and channel = ?3 and medium in ?4",
                        question.subjectIds(),
                        question.purpose(),
                        question.channel(),
                        question.media())
                .stream()
                .map(ConsentGrantRow::grant)
                .toList();
    }
}
