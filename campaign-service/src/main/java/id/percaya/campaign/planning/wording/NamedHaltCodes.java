package id.percaya.campaign.planning.wording;

import id.percaya.campaign.Channel;
import id.percaya.campaign.ContentVersion;
import id.percaya.campaign.naming.CodeNames;
import id.percaya.campaign.naming.NamedCodes;
import id.percaya.campaign.naming.StemmedText;
import id.percaya.campaign.permission.halt.HaltInForce;
import id.percaya.campaign.planning.content.ContentId;
import id.percaya.eventstore.Tenant;
import id.percaya.kit.directory.CodeKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds the codes of halts that a content's text names without a tag. Reads nothing unless a halt
/// in force names a code that the content lacks.
@ApplicationScoped
public class NamedHaltCodes {

    private final CodeNames names;
    private final ContentWords words;

    NamedHaltCodes(CodeNames names, ContentWords words) {
        this.names = names;
        this.words = words;
    }

    /// @param everywhere the content, once for each site that it speaks for
    public NamedCodes in(
            List<ContentVersion> everywhere,
            Channel channel,
            List<HaltInForce> halts,
            Tenant tenant) {
        NamedCodes missing =
                NamedCodes.all(
                        halts.stream()
                                .flatMap(halt ->
                                        everywhere.stream()
                                                .map(each -> halt.missingIn(each, channel)))
                                .toList());
        if (missing.isEmpty()) {
            return NamedCodes.NONE;
        }
        ContentId id = new ContentId(everywhere.getFirst().contentId());
        StemmedText text = words.of(id, tenant);
        return new NamedCodes(
                named(CodeKind.PROCEDURE, missing, text),
                named(CodeKind.PRACTITIONER, missing, text),
                named(CodeKind.TOPIC, missing, text));
    }

    private Set<String> named(CodeKind kind, NamedCodes missing, StemmedText text) {
        Set<String> codes = missing.of(kind);
        if (codes.isEmpty()) {
            return Set.of();
        }
        return names.of(kind, codes).entrySet().stream()
                .filter(each -> text.hasAny(each.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
