package id.percaya.campaign.announcing;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.campaign.directory.entry.Description;
import id.percaya.campaign.directory.entry.EntryEvent;
import id.percaya.kit.directory.CodeKind;
import id.percaya.kit.directory.EntryStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `directory.entry.v1`, on the compacted topic `percaya.directory`.
@JsonInclude(JsonInclude.Include.NON_NULL)
record EntryAnnounced(
        CodeKind kind,
        String code,
        String name,
        List<String> synonyms,
        EntryStatus status,
        @Nullable String address,
        @Nullable String zone,
        @Nullable String profession) {

    static EntryAnnounced of(EntryEvent event, EntryStatus status) {
        Description entry = event.description();
        return new EntryAnnounced(
                event.key().kind(),
                event.key().code(),
                entry.name(),
                entry.synonyms(),
                status,
                entry.address(),
                entry.zone(),
                entry.profession());
    }
}
