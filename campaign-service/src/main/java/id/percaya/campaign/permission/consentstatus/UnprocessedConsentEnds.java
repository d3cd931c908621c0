package id.percaya.campaign.permission.consentstatus;

import id.percaya.kit.deadletter.OpenDeadLetters;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Tells whether the end of a consent of the present tenant could not be processed, and waits for
/// an operator as a dead letter.
@ApplicationScoped
public class UnprocessedConsentEnds {

    private final Set<String> types;
    private final OpenDeadLetters letters;

    UnprocessedConsentEnds(@All List<EndsPermissions> reactions, OpenDeadLetters letters) {
        this.types =
                reactions.stream()
                        .map(EndsPermissions::eventType)
                        .collect(Collectors.toUnmodifiableSet());
        this.letters = letters;
    }

    public boolean any() {
        return letters.any(types);
    }
}
