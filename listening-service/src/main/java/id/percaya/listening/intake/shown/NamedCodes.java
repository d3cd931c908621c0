package id.percaya.listening.intake.shown;

import id.percaya.kit.directory.CodeKind;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The codes of the directory that a mention names.
@Schema(
        name = "NamedCodes",
        requiredProperties = {"facilities", "procedures", "practitioners", "topics"})
record NamedCodes(
        @Schema(maxItems = 1000) List<String> facilities,
        @Schema(maxItems = 1000) List<String> procedures,
        @Schema(maxItems = 1000) List<String> practitioners,
        @Schema(maxItems = 1000) List<String> topics) {

    /// @param joined `KIND/code` with commas between; codes have neither sign
    static NamedCodes of(@Nullable String joined) {
        List<String> all = joined == null ? List.of() : Arrays.asList(joined.split(",", -1));
        return new NamedCodes(
                codes(CodeKind.FACILITY, all),
                codes(CodeKind.PROCEDURE, all),
                codes(CodeKind.PRACTITIONER, all),
                codes(CodeKind.TOPIC, all));
    }

    private static List<String> codes(CodeKind kind, List<String> all) {
        String before = kind.name() + "/";
        return all.stream()
                .filter(each -> each.startsWith(before))
                .map(each -> each.substring(before.length()))
                .sorted()
                .toList();
    }
}
