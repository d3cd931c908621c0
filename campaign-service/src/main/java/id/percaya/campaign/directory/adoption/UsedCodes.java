package id.percaya.campaign.directory.adoption;

import static id.percaya.kit.directory.CodeKind.FACILITY;
import static id.percaya.kit.directory.CodeKind.PRACTITIONER;
import static id.percaya.kit.directory.CodeKind.PROCEDURE;
import static id.percaya.kit.directory.CodeKind.TOPIC;

import id.percaya.campaign.Code;
import id.percaya.campaign.Scope;
import id.percaya.campaign.directory.entry.EntryKey;
import id.percaya.campaign.permission.halt.HaltEvent.HaltImposed;
import id.percaya.campaign.planning.campaign.CampaignEvent.CampaignDrafted;
import id.percaya.campaign.planning.content.ContentEvent.ContentDrafted;
import id.percaya.campaign.planning.content.ContentEvent.ContentRevised;
import id.percaya.campaign.planning.content.ContentEvent.StatementAdopted;
import id.percaya.campaign.planning.content.Manuscript;
import id.percaya.kit.directory.CodeKind;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The codes that an event brings into use. Halts of crises and statements have those that this
/// service has heard from crisis-service.
final class UsedCodes {

    private UsedCodes() {}

    static List<EntryKey> of(Object event) {
        Stream<EntryKey> used =
                switch (event) {
                    case CampaignDrafted drafted ->
                            each(FACILITY, List.of(drafted.plan().facility()));
                    case ContentDrafted drafted ->
                            Stream.concat(
                                    each(FACILITY, List.of(drafted.setting().facility())),
                                    of(drafted.manuscript()));
                    case ContentRevised revised -> of(revised.manuscript());
                    case StatementAdopted adopted ->
                            each(FACILITY, List.of(adopted.statement().facility()));
                    case HaltImposed imposed -> of(imposed.scope());
                    default -> Stream.empty();
                };
        // crises of other services may have codes of another form
        return used.filter(key -> key.code().matches(Code.PATTERN)).distinct().toList();
    }

    private static Stream<EntryKey> of(Manuscript manuscript) {
        return Stream.of(
                        each(PROCEDURE, manuscript.procedures()),
                        each(PRACTITIONER, manuscript.practitioners()),
                        each(TOPIC, manuscript.topics()))
                .flatMap(keys -> keys);
    }

    private static Stream<EntryKey> of(Scope scope) {
        return Stream.of(
                        one(FACILITY, scope.facility()),
                        one(PROCEDURE, scope.procedure()),
                        one(PRACTITIONER, scope.practitioner()),
                        one(TOPIC, scope.topic()))
                .flatMap(keys -> keys);
    }

    private static Stream<EntryKey> one(CodeKind kind, @Nullable String code) {
        return code == null ? Stream.empty() : Stream.of(new EntryKey(kind, code));
    }

    private static Stream<EntryKey> each(CodeKind kind, Collection<String> codes) {
        return codes.stream().map(code -> new EntryKey(kind, code));
    }
}
