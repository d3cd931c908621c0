package id.percaya.kit.partners;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.percaya.kit.openapi.OpenApiFilter;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An event as partners receive it: CloudEvents 1.0 in the JSON event format.
///
/// @param time when it was recorded, RFC 3339
@Schema(
        name = "PartnerEvent",
        description = "A CloudEvent 1.0 in the JSON event format.",
        extensions =
                @Extension(
                        name = OpenApiFilter.SENT,
                        parseValue = true,
                        value = PartnerRecord.SENT))
@JsonPropertyOrder({"specversion", "id", "source", "type"})
public record PartnerRecord(
        @Schema(description = "The version of CloudEvents.", examples = "1.0", maxLength = 10)
                String specversion,
        @Schema(description = "The event; a repeat has the same id.") UUID id,
        @Schema(
                        description = "The service that recorded it.",
                        examples = "/percaya/campaign",
                        maxLength = 200)
                String source,
        @Schema(
                        description = "The type; more types may come.",
                        examples = "id.percaya.publication.published.v1",
                        maxLength = 200)
                String type,
        @Schema(description = "The id of the aggregate that the event is about.") UUID subject,
        @Schema(description = "When it was recorded.", format = "date-time") String time,
        @Schema(
                        description = "The address of the JSON Schema of `data`.",
                        format = "uri",
                        maxLength = 2000)
                String dataschema,
        @Schema(description = "Always application/json.", maxLength = 100) String datacontenttype,
        @Schema(description = "The organisation.", maxLength = 100) String tenantid,
        @Schema(
                        description =
                                "The aggregate's version after the event, with leading zeros. The"
                                        + " numbers of one aggregate rise, with gaps.",
                        examples = "0000000003",
                        maxLength = 20)
                String sequence,
        @Schema(description = "The aggregate: its events stay in order.", maxLength = 100)
                String partitionkey,
        @Schema(
                        description = "The fields that partners receive; more may come.",
                        type = SchemaType.OBJECT,
                        implementation = Object.class)
                ObjectNode data) {

    static final String SENT =
            """
            {"event": {
              "operationId": "receiveEvent",
              "tag": "webhook-subscriptions",
              "summary": "An event that was subscribed to",
              "description": "Sent to the address of each active webhook subscription. Events of one aggregate come in order; each may come more than once.",
              "mediaType": "application/cloudevents+json",
              "answers": {
                "2XX": "Taken. The body of the answer is not read.",
                "410": "Nobody is here any more: the subscription is disabled.",
                "default": "A failure, as is no answer within ten seconds. It is tried again for three days, with pauses that double."
              }
            }}
            """;
}
