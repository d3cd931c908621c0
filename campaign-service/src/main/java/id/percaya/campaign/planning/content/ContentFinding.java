package id.percaya.campaign.planning.content;

import id.percaya.campaign.naming.NamedCodes;
import id.percaya.kit.directory.CodeKind;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "ContentFinding",
        description = "A remark on the submitted version. It refuses nothing.")
record ContentFinding(
        @Schema(description = "WARN: to be looked at.") Severity severity,
        @Schema(
                        description =
                                "UNTAGGED_NAME: the text names this entry of the directory without a tag. While"
                                        + " a halt names it, the publications of the content are held.")
                Code code,
        @Schema(description = "The kind of the entry.") CodeKind kind,
        @Schema(description = "The code of the entry.", maxLength = 63) String named) {

    @Schema(name = "FindingSeverity", description = "How grave a finding is.")
    enum Severity {
        WARN
    }

    @Schema(name = "FindingCode", description = "The kinds of findings.")
    enum Code {
        UNTAGGED_NAME
    }

    static List<ContentFinding> untagged(@Nullable NamedCodes untagged) {
        return untagged == null
                ? List.of()
                : Stream.of(CodeKind.values()).flatMap(kind -> of(kind, untagged)).toList();
    }

    private static Stream<ContentFinding> of(CodeKind kind, NamedCodes untagged) {
        return untagged.of(kind).stream()
                .map(code -> new ContentFinding(Severity.WARN, Code.UNTAGGED_NAME, kind, code));
    }
}
