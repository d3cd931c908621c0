package id.percaya.campaign.permission.consentstatus;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// The permissions given by consents in force, as far as consent-service has announced them.
@ApplicationScoped
public class ConsentGrantViews {

    public List<ConsentPermission> ofSubjects(Set<UUID> subjectIds) {
        if (subjectIds.isEmpty()) {
            return List.of();
        }
        return ConsentGrantRow.<ConsentGrantRow>find(
                        "stands = true and subjectId in ?1 order by consentId, ordinal", subjectIds)
                .stream()
                .map(ConsentGrantRow::permission)
                .toList();
    }
}
