package id.percaya.campaign.permission.consentstatus;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// What people permit, by the consents that stand, as far as they were heard of.
@ApplicationScoped
public class ConsentGrantViews {

    public List<ConsentPermission> of(Set<UUID> subjectIds) {
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
