package id.percaya.campaign;

import org.jspecify.annotations.Nullable;

/// What a halt reaches: everything that matches each code it names, so everything of the tenant
/// when it names none.
public record Scope(
        @Nullable String facility,
        @Nullable String procedure,
        @Nullable String practitioner,
        @Nullable String topic) {

    public static final Scope ALL = new Scope(null, null, null, null);

    public static Scope ofFacility(String facility) {
        return new Scope(facility, null, null, null);
    }

    public boolean covers(ContentTags about) {
        return (facility == null || facility.equals(about.facility()))
                && (procedure == null || about.procedures().contains(procedure))
                && (practitioner == null || about.practitioners().contains(practitioner))
                && (topic == null || about.topics().contains(topic));
    }
}
