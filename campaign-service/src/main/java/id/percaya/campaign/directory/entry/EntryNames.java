package id.percaya.campaign.directory.entry;

import static id.percaya.kit.directory.EntryStatus.RETIRED;

import id.percaya.campaign.naming.CodeNames;
import id.percaya.campaign.naming.NameList;
import id.percaya.campaign.naming.NamedCodes;
import id.percaya.campaign.naming.StemmedText;
import id.percaya.kit.directory.CodeKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads the names from the directory's view, which is written inline: a synonym counts from the
/// commit of its registration.
@ApplicationScoped
class EntryNames implements CodeNames {

    @Override
    public Map<String, Set<StemmedText>> of(CodeKind kind, Set<String> codes) {
        NameList names = new NameList();
        codes.forEach(code -> names.add(code, code));
        EntryRow.<EntryRow>find("kind = ?1 and code in ?2", kind, codes).stream()
                .forEach(row -> row.addNamesTo(names));
        return names.byCode();
    }

    @Override
    public NamedCodes namedIn(StemmedText text) {
        return new NamedCodes(
                namedIn(text, CodeKind.PROCEDURE),
                namedIn(text, CodeKind.PRACTITIONER),
                namedIn(text, CodeKind.TOPIC));
    }

    private static Set<String> namedIn(StemmedText text, CodeKind kind) {
        NameList names = new NameList();
        EntryRow.<EntryRow>find("kind = ?1 and status <> ?2", kind, RETIRED).stream()
                .forEach(row -> row.addNamesTo(names));
        return names.byCode().entrySet().stream()
                .filter(each -> text.hasAny(each.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
