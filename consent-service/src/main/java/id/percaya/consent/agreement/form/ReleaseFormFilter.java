package id.percaya.consent.agreement.form;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// The query parameters that filter the list of forms. A parameter without a value does not filter.
final class ReleaseFormFilter {

    @Parameter(description = "Only editions of this code.")
    @QueryParam("code")
    @Pattern(regexp = Edition.CODE) @Size(max = 63) @Nullable String code;

    @Parameter(description = "Only forms in one of these states.")
    @QueryParam("state")
    @Size(max = 50) @Nullable List<ReleaseFormState> state;
}
