package id.percaya.listening.alerting.terms;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.listening.intake.mention.Kind;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Only mentions that satisfy all of it are counted, on both sides of a comparison. A list that is
/// absent leaves all in.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "MentionFilter")
public record MentionFilter(
        @Size(min = 1, max = 30) @Nullable List<@NotNull @Pattern(regexp = "[a-z]{1,20}") String> sources,
        @Size(min = 1, max = 30) @Nullable List<@NotNull Kind> kinds,
        @Size(min = 1, max = 30) @Nullable List<@NotNull @Pattern(regexp = "[a-z]{2,3}") String> languages,
        @Size(min = 1, max = 30) @Nullable List<@NotNull @Pattern(regexp = "[A-Z]{2}") String> countries) {}
