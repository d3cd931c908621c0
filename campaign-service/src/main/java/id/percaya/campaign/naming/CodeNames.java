package id.percaya.campaign.naming;

import id.percaya.kit.directory.CodeKind;
import java.util.Map;
import java.util.Set;

/// The names under which texts speak of the codes of the current tenant: the name, the synonyms and
/// the code's own words. Each method needs a transaction of the tenant and sees what was committed
/// before it.
public interface CodeNames {

    /// The names of each of these codes, also of retired ones and of codes that are not listed.
    Map<String, Set<StemmedText>> of(CodeKind kind, Set<String> codes);

    /// The procedures, practitioners and topics of the directory that the text names. It compares
    /// the text with the whole directory.
    NamedCodes namedIn(StemmedText text);
}
