package id.percaya.crisis.response.statement;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.crisis.Channel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Where and since when a statement is out.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Publication(Channel channel, Instant publishedAt, @Nullable String url) {}
