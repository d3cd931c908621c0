package id.percaya.kit.directory;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// The directory of the current tenant, as this service knows it. Each method needs a transaction
/// of the tenant.
///
/// service-kit's bean reads the view that the records of `percaya.directory` fill. It steps back
/// where a service has a bean of its own, as campaign-service does.
public interface Directory {

    /// The most entries of a kind that a tenant may have.
    int MOST_ENTRIES = 10_000;

    /// The most codes that [#similar] suggests.
    int MOST_SUGGESTIONS = 3;

    /// Whether codes of this kind are checked: the tenant has an entry of this kind that is
    /// `ACTIVE` or `RETIRED`.
    boolean checks(CodeKind kind);

    /// The entries that have one of these codes, by code. An unknown code has no entry.
    Map<String, KnownEntry> entries(CodeKind kind, Set<String> codes);

    /// The codes that somebody who entered this one may have meant, the nearest first. Retired ones
    /// are not among them. See [SimilarCodes].
    List<String> similar(CodeKind kind, String code);
}
