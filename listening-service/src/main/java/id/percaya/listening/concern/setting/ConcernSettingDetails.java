package id.percaya.listening.concern.setting;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.kit.rest.Versioned;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "ConcernSetting",
        requiredProperties = {"version", "answerWithin", "quietAfter"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record ConcernSettingDetails(
        int version,
        @Nullable Integer confirmFromAuthors,
        Duration answerWithin,
        Duration quietAfter)
        implements Versioned {

    static ConcernSettingDetails of(int version, ConcernRules rules) {
        return new ConcernSettingDetails(
                version, rules.confirmFromAuthors(), rules.answerWithin(), rules.quietAfter());
    }
}
