package id.percaya.campaign.planning.content;

import id.percaya.campaign.Channel;
import id.percaya.campaign.ContentTags;
import id.percaya.campaign.ContentVersion;
import id.percaya.campaign.Kind;
import id.percaya.campaign.planning.rendition.Variant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A crisis statement as crisis-service approved it.
///
/// @param language BCP 47
/// @param sha256 the approved hash: SHA-256 of the text's UTF-8 bytes, in lower-case hex; with a
///   short form, a zero byte and the short form follow the text
/// @param shortForm null for none, and for events that were recorded before there were short forms
public record StatementText(
        UUID statementId,
        UUID crisisId,
        String facility,
        String language,
        String text,
        String sha256,
        @Nullable StatementShortForm shortForm) {

    boolean isUnaltered() {
        String approved = shortForm == null ? text : text + '\u0000' + shortForm.text();
        return CanonicalForm.sha256(approved).equals(sha256);
    }

    /// Lets a statement be shown and sent like any other content. A statement has no title. Its
    /// short form is the variant of the channels that get it.
    public Manuscript manuscript() {
        return new Manuscript(
                Kind.STATEMENT,
                "",
                text,
                Set.of(),
                Set.of(),
                Set.of(),
                List.of(),
                null,
                variants(),
                null);
    }

    private @Nullable Map<Channel, Variant> variants() {
        if (shortForm == null) {
            return null;
        }
        Variant variant = new Variant(shortForm.text(), List.of(), null);
        return shortForm.channels().stream()
                .collect(Collectors.toMap(Function.identity(), _ -> variant));
    }

    ContentVersion.Statement source() {
        return new ContentVersion.Statement(statementId, crisisId);
    }

    public ContentVersion contentVersion(ContentId id) {
        return new ContentVersion(
                id.value(),
                sha256,
                null,
                Kind.STATEMENT,
                ContentTags.facility(facility),
                List.of(),
                null,
                source());
    }
}
