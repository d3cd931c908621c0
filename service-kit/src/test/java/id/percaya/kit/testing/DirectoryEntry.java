package id.percaya.kit.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.percaya.kit.directory.CodeKind;
import id.percaya.kit.directory.EntryStatus;
import id.percaya.kit.json.TolerantJson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// An entry of a tenant's directory, to hand to an
/// [Inbox][id.percaya.kit.messaging.receiving.Inbox] as campaign-service announces it.
public record DirectoryEntry(
        String tenant,
        CodeKind kind,
        String code,
        String name,
        List<String> synonyms,
        EntryStatus status) {

    public DirectoryEntry {
        synonyms = List.copyOf(synonyms);
    }

    public static DirectoryEntry active(String tenant, CodeKind kind, String code) {
        return new DirectoryEntry(tenant, kind, code, code, List.of(), EntryStatus.ACTIVE);
    }

    public DirectoryEntry named(String other, String... others) {
        return new DirectoryEntry(tenant, kind, code, other, List.of(others), status);
    }

    public DirectoryEntry with(EntryStatus other) {
        return new DirectoryEntry(tenant, kind, code, name, synonyms, other);
    }

    /// The record of a version of the entry.
    public ConsumerRecord<String, byte[]> version(int version) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("kind", kind);
        data.put("code", code);
        data.put("name", name);
        data.put("synonyms", synonyms);
        data.put("status", status);
        String json = TolerantJson.mapper().valueToTree(data).toString();
        return Records.of("directory.entry.v1", stream(), version, tenant, json);
    }

    private UUID stream() {
        return UUID.nameUUIDFromBytes((tenant + "/" + kind + "/" + code).getBytes(UTF_8));
    }
}
