package id.percaya.campaign.planning.campaign.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A message that the contents shall bring across.
///
/// @param proof the reason to believe it
/// @param claims the medical statements that it rests on
@JsonInclude(JsonInclude.Include.NON_NULL)
public record KeyMessage(String text, @Nullable String proof, List<String> claims) {

    public KeyMessage {
        claims = List.copyOf(claims);
    }
}
