package id.percaya.campaign.publishing.publication.stopping;

import id.percaya.campaign.Scope;
import id.percaya.campaign.naming.CodeNames;
import id.percaya.campaign.permission.halt.HaltEvent.HaltImposed;
import id.percaya.campaign.planning.wording.ContentWords;
import id.percaya.campaign.publishing.publication.PublicationId;
import id.percaya.kit.directory.CodeKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Finds the publications that a halt suspects: their texts name its codes, and some tag is
/// missing.
@ApplicationScoped
class SuspectedPublications {

    private final AffectedPublicationViews affected;
    private final CodeNames names;
    private final ContentWords words;

    SuspectedPublications(AffectedPublicationViews affected, CodeNames names, ContentWords words) {
        this.affected = affected;
        this.names = names;
        this.words = words;
    }

    /// The scheduled and held ones, without those that it covers.
    List<PublicationId> under(HaltImposed halt) {
        Scope scope = halt.scope();
        Map<CodeKind, List<UUID>> naming = new EnumMap<>(CodeKind.class);
        put(CodeKind.PROCEDURE, scope.procedure(), naming);
        put(CodeKind.PRACTITIONER, scope.practitioner(), naming);
        put(CodeKind.TOPIC, scope.topic(), naming);
        if (naming.isEmpty()) {
            return List.of();
        }
        Set<PublicationId> covered = Set.copyOf(affected.scheduledUnder(halt));
        return affected.scheduledUnder(halt, naming).stream()
                .filter(id -> !covered.contains(id))
                .toList();
    }

    private void put(CodeKind kind, @Nullable String code, Map<CodeKind, List<UUID>> naming) {
        if (code != null) {
            naming.put(
                    kind, words.naming(names.of(kind, Set.of(code)).getOrDefault(code, Set.of())));
        }
    }
}
