package id.percaya.listening.intake.mention;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// Shows mentions of the current tenant as their list shows them.
@ApplicationScoped
public class MentionDetailsReader {

    public List<MentionDetails> newestFirst(Collection<UUID> ids) {
        return MentionRow.<MentionRow>find("id in ?1 order by publishedAt desc, id desc", ids)
                .stream()
                .map(MentionRow::details)
                .toList();
    }
}
