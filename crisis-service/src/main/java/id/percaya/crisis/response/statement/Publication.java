package id.percaya.crisis.response.statement;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.crisis.Channel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The publication of a statement on one channel.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Publication(Channel channel, Instant publishedAt, @Nullable String url) {}
