package id.percaya.kit.people;

import id.percaya.kit.people.SeenPerson.Names;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "RegisterPerson",
        description = "The names and roles of a person.",
        examples =
                "{\"userName\": \"sari\", \"displayName\": \"Sari Dewi\", \"roles\": [\"communications\"]}")
record PersonRequest(
        @Schema(description = "The name to sign in with.") @Size(min = 1, max = 255) @Nullable String userName,
        @Schema(description = "The name to show.") @NotBlank @Size(max = 255) String displayName,
        @Schema(description = "The person's roles. They are shown, and allow nothing.")
                @NotNull @Size(max = 10) List<@NotNull @Pattern(regexp = PersonRoles.ONE) @Size(max = 40) String> roles) {

    Names names() {
        return new Names(userName, displayName, roles);
    }
}
