package id.percaya.listening.counting.bin;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/// A record of the topic of bins.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = BinCounts.class, name = "bin"),
    @JsonSubTypes.Type(value = Mark.class, name = "mark")
})
public sealed interface BinRecord permits BinCounts, Mark {}
