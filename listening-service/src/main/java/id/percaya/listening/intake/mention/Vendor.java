package id.percaya.listening.intake.mention;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The company that delivered a mention, and its fields that have no canonical form.
///
/// @param name null when absent
/// @param fields in the order received, at most [VendorField#MOST]
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Vendor(
        @Nullable String name, @Schema(maxItems = VendorField.MOST) List<VendorField> fields) {

    public static final Vendor NONE = new Vendor(null, List.of());

    /// No company: a person has entered it.
    public static final Vendor MANUAL = new Vendor("manual", List.of());

    @JsonIgnore
    public boolean isAbsent() {
        return equals(NONE);
    }
}
