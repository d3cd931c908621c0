package id.percaya.listening.alerting.alertrule;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.listening.alerting.terms.MentionFilter;
import id.percaya.listening.intake.mention.Kind;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A rule's filter as it is shown; kinds may be added.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "AlertRuleFilter")
record FilterDetails(
        @Nullable List<String> sources,
        @Nullable List<Kind> kinds,
        @Nullable List<String> languages,
        @Nullable List<String> countries) {

    static @Nullable FilterDetails of(@Nullable MentionFilter filter) {
        return filter == null
                ? null
                : new FilterDetails(
                        filter.sources(), filter.kinds(), filter.languages(), filter.countries());
    }
}
