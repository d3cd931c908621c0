package id.percaya.local.play;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.UUID;

/// A user with a role who calls the services.
public final class Person {

    private final String user;
    private final RestClient rest;

    Person(String user, RestClient rest) {
        this.user = user;
        this.rest = rest;
    }

    /// Sends a command without content, for example an approval.
    public Answer post(String service, String path) {
        return post(service, path, Map.of());
    }

    public Answer post(String service, String path, Object body) {
        return rest.send(command(service, path, "application/json", rest.write(body)));
    }

    /// Sends a command guarded by If-Match.
    public Answer post(String service, String path, Object body, String ifMatch) {
        HttpRequest.Builder request = command(service, path, "application/json", rest.write(body));
        return rest.send(request.header("If-Match", ifMatch));
    }

    /// Replaces the resource.
    public Answer put(String service, String path, Object body) {
        String content = rest.write(body);
        return rest.send(
                request(service, path)
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(content)));
    }

    /// Uploads a file, for example an export of mentions.
    public Answer upload(String service, String path, String type, String content) {
        return rest.send(command(service, path, type, content));
    }

    /// Uploads a file of bytes, for example a picture.
    public Answer upload(String service, String path, String type, byte[] content) {
        return rest.send(
                request(service, path)
                        .header("Content-Type", type)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.ofByteArray(content)));
    }

    /// Uploads a signed paper with the name of its witness.
    Answer upload(String service, String path, SignedPaper paper) {
        return rest.send(
                command(service, path, SignedPaper.TYPE, paper.content())
                        .header("Evidence-Witness", paper.witnessHeader()));
    }

    public Answer get(String service, String path) {
        return rest.send(request(service, path).GET());
    }

    /// Gets another media type, for example `application/jose`.
    Answer get(String service, String path, String accept) {
        return rest.send(request(service, path).setHeader("Accept", accept).GET());
    }

    private HttpRequest.Builder command(String service, String path, String type, String content) {
        return request(service, path)
                .header("Content-Type", type)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(content));
    }

    private HttpRequest.Builder request(String service, String path) {
        return HttpRequest.newBuilder(rest.uri(service, path))
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + rest.token(user));
    }
}
