package id.percaya.kit.testing.asyncapi;

/// The texts of an AsyncAPI document, the same for every service.
final class AsyncApiTexts {

    static final String ABOUT =
            """
            What %s-service says and hears over Kafka, as CloudEvents 1.0 in binary mode: the attributes are \
            headers, the data is the value, JSON, at most 64 KiB.

            An announcement has ids, states and times, and no personal data. It may gain fields, and an enumeration \
            values: pass over what you do not know. A changed meaning is a new type, `.v2`.\
            """;

    static final String SAID =
            """
            Order: the key is the aggregate's id, so what is said of one aggregate stays in order, `ce_sequence` \
            rising; there is no order between aggregates.

            Delivery: at least once, in Kafka transactions. Set `isolation.level=read_committed`, keep the last \
            `ce_sequence` taken of each `ce_subject`, and pass over what is not higher: a repeat has the same `ce_id`.\
            """;

    static final String STATE =
            """
            Compacted: of each key, the aggregate's id, the newest record lasts, and says all that holds now. For who \
            starts with nothing: read it from the beginning, then follow the announcements.

            Delivery: at least once; of two records of a key the one with the higher `version` holds.\
            """;

    static final String HEARD =
            """
            Order and delivery are as %s-service says: in order per key, at least once. A repeat or an older record \
            changes nothing; one that cannot be read goes to the topic with `.dlq` behind its name, as it came, with \
            `dlq_reason`, `dlq_topic`, `dlq_partition` and `dlq_offset` as headers, and the partition flows on.\
            """;

    static final String ANNOUNCE = "Tell others what was decided here, in the log's order.";

    static final String TELL_STATE = "Tell what each thing is now.";

    static final String HEAR = "React to what others decided, once for each record of %s.";

    static final String THEIRS = "As the document of %s-service describes it.";

    private AsyncApiTexts() {}
}
