package id.percaya.listening.concern.setting;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// @param confirmFromAuthors an emerging concern of so many authors is confirmed without a person;
///   null if people confirm all
/// @param answerWithin the usual time from the confirmation to the answer
/// @param quietAfter a concern with hardly a story for so long has faded
public record ConcernRules(
        @Nullable Integer confirmFromAuthors, Duration answerWithin, Duration quietAfter) {

    public static final ConcernRules USUAL =
            new ConcernRules(null, Duration.ofDays(2), Duration.ofDays(7));
}
