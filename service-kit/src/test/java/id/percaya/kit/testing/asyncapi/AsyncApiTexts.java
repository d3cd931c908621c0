package id.percaya.kit.testing.asyncapi;

/// The texts of an AsyncAPI document, the same for every service.
final class AsyncApiTexts {

    static final String ABOUT =
            """
            The events that %s-service publishes and consumes over Kafka, as CloudEvents 1.0 in binary mode: the \
            attributes are headers; the data is the record's value, JSON, at most 64 KiB.

            An announcement has ids, states and times, and no personal data. Fields and enumeration values may be \
            added: ignore those you do not know. A changed meaning is a new type, `.v2`.\
            """;

    static final String SAID =
            """
            Order: the key is the aggregate's id, so the records of one aggregate keep their order, with rising \
            `ce_sequence`; there is no order between aggregates.

            Delivery: at least once, in Kafka transactions. Set `isolation.level=read_committed`, keep the last \
            `ce_sequence` of each `ce_subject`, and skip a record that is not higher: a repeat has the same `ce_id`.\
            """;

    static final String STATE =
            """
            Compacted: for each key, the aggregate's id, the newest record is kept and holds the whole present state. A \
            consumer without state reads the topic from the beginning.

            Delivery: at least once; of two records with one key, the higher `ce_sequence` counts.\
            """;

    static final String WATERMARKS =
            """
            About once a second: everything that was recorded before `asOf` has been announced and lies below these \
            offsets of `%s`. Compacted to the newest record. It may arrive before the records that it speaks for: a view is \
            as recent as `asOf` once everything below the offsets is processed, on each partition that the topic has.\
            """;

    static final String HEARD =
            """
            Order and delivery are as %s-service describes: in order per key, at least once. A repeated or older record \
            changes nothing. A record that cannot be read goes unchanged to the topic with the suffix `.dlq`, with the \
            headers `dlq_reason`, `dlq_topic`, `dlq_partition` and `dlq_offset`, and the partition flows on.\
            """;

    static final String PARTNERS =
            """
            For the partners of one tenant, who read no other topic: of the events that they may know, the fields that \
            they may know. docs/partners.md lists both. Nothing is compacted; records are kept as long as the broker is \
            configured to, and the feed `GET /v1/events` has everything.

            Order and delivery are those of the service's own topic: in order per key, at least once. Set \
            `isolation.level=read_committed`, and skip a record whose `ce_sequence` is not higher than the last one of its \
            `ce_subject`. The group of a consumer begins with `partner-<tenant>.`.\
            """;

    static final String SENT =
            """
            Written by the partners of one tenant, and by nobody else: the tenant is that of the topic, and a record whose \
            `ce_tenantid` differs is refused. The data has at most 262,144 bytes.

            A record that cannot be taken in goes to the topic with the suffix `.dlq`, which the partner reads, with the \
            headers `dlq_reason`, `dlq_topic`, `dlq_partition` and `dlq_offset`; without its data if that was too large. The \
            partition flows on. A repeat changes nothing: it is recognised as in files. A type with a newer version is refused \
            until the service knows it.\
            """;

    static final String HEAR_PARTNERS = "Take in what partners of a tenant send.";

    static final String TELL_PARTNERS = "Publish what partners of a tenant may know.";

    static final String TENANT = "The organisation that the partner works for.";

    static final String SERVER =
            """
            The installation's brokers. A client logs in by SASL/OAUTHBEARER with a token of the identity provider; it does \
            what is granted to its client id and nothing else.\
            """;

    static final String LOGIN =
            """
            SASL/OAUTHBEARER with an access token that the client gets by client credentials. Its audience is \
            `percaya-kafka`; the token address is that of the installation's identity provider.\
            """;

    static final String ANNOUNCE = "Publish this service's decisions in the order of its log.";

    static final String TELL_STATE = "Publish the present state of each aggregate.";

    static final String TELL_WATERMARK = "Tell up to when everything is announced.";

    static final String HEAR_WATERMARK = "Learn how old the view of the other service is.";

    static final String HEAR = "React to the decisions of other services, once per record of %s.";

    static final String DATA_SCHEMA =
            "The address of the data's JSON Schema. It answers with the schema of that `$id`.";

    private AsyncApiTexts() {}
}
