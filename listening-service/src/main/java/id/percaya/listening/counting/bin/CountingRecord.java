package id.percaya.listening.counting.bin;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/// A record of the counting topic.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = MentionCount.class, name = "count"),
    @JsonSubTypes.Type(value = Sweep.class, name = "sweep"),
    @JsonSubTypes.Type(value = Mark.class, name = "mark")
})
public sealed interface CountingRecord permits MentionCount, Sweep, Mark {}
