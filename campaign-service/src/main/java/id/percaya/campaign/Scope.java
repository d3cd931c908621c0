package id.percaya.campaign;

import org.jspecify.annotations.Nullable;

/// The reach of a halt: content that matches every code named here. A scope without codes reaches
/// everything of the tenant. The ids of imposed halts are derived from [#toString], so its name and
/// its components stay as they are.
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
