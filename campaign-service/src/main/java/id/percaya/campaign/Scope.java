package id.percaya.campaign;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The reach of a halt: each publication that matches everything named here. A scope that names
/// nothing reaches everything of the tenant.
///
/// @param campaign the campaign's id
public record Scope(
        @Nullable String facility,
        @Nullable String procedure,
        @Nullable String practitioner,
        @Nullable String topic,
        @Nullable UUID campaign,
        @Nullable Channel channel) {

    public static final Scope ALL = new Scope(null, null, null, null);

    /// In all campaigns and on all channels.
    public Scope(
            @Nullable String facility,
            @Nullable String procedure,
            @Nullable String practitioner,
            @Nullable String topic) {
        this(facility, procedure, practitioner, topic, null, null);
    }

    public static Scope ofFacility(String facility) {
        return new Scope(facility, null, null, null);
    }

    /// @param in the campaign of the content; null for a content without one
    public boolean covers(ContentTags about, @Nullable UUID in, Channel on) {
        return (facility == null || facility.equals(about.facility()))
                && (procedure == null || about.procedures().contains(procedure))
                && (practitioner == null || about.practitioners().contains(practitioner))
                && (topic == null || about.topics().contains(topic))
                && (campaign == null || campaign.equals(in))
                && (channel == null || channel == on);
    }

    /// The ids of imposed halts are derived from this text, so it stays as it was before scopes
    /// named campaigns and channels.
    @Override
    public String toString() {
        String codes =
                "facility=%s, procedure=%s, practitioner=%s, topic=%s"
                        .formatted(facility, procedure, practitioner, topic);
        String others = "";
        if (campaign != null) {
            others += ", campaign=" + campaign;
        }
        if (channel != null) {
            others += ", channel=" + channel;
        }
        return "Scope[" + codes + others + "]";
    }
}
