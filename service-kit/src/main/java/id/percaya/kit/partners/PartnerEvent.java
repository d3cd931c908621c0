package id.percaya.kit.partners;

import java.util.List;

/// An announcement that partners receive, and the fields of it that they receive. A field is given
/// only if REST shows it to the role `partner`.
///
/// @param type the announcement's type, for example `publication.published.v1`
/// @param shownBy the OpenAPI schema of the answer in which a partner reads the same fields
/// @param fields none for an event that tells only that something happened to the subject
public record PartnerEvent(String type, String shownBy, List<String> fields) {

    public PartnerEvent {
        fields = List.copyOf(fields);
    }

    public static PartnerEvent of(String type, String shownBy, String... fields) {
        return new PartnerEvent(type, shownBy, List.of(fields));
    }
}
