package id.percaya.local.play;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.UUID;

/// Someone at a desk: a user with a role, asking the services for things.
public final class Person {

    private final String user;
    private final RestClient rest;

    Person(String user, RestClient rest) {
        this.user = user;
        this.rest = rest;
    }

    /// A command without content, for example an approval.
    public Answer post(String service, String path) {
        return post(service, path, Map.of());
    }

    public Answer post(String service, String path, Object body) {
        return rest.send(command(service, path, "application/json", rest.write(body)));
    }

    /// A command that holds only for the version the person has seen.
    public Answer post(String service, String path, Object body, String ifMatch) {
        HttpRequest.Builder request = command(service, path, "application/json", rest.write(body));
        return rest.send(request.header("If-Match", ifMatch));
    }

    /// What holds from now on, whatever held before.
    public Answer put(String service, String path, Object body) {
        String content = rest.write(body);
        return rest.send(
                request(service, path)
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(content)));
    }

    /// A file, for example an export of mentions.
    public Answer upload(String service, String path, String type, String content) {
        return rest.send(command(service, path, type, content));
    }

    /// A signed paper, with the name of who saw it signed.
    Answer upload(String service, String path, SignedPaper paper) {
        return rest.send(
                command(service, path, SignedPaper.TYPE, paper.content())
                        .header("Evidence-Witness", paper.witnessHeader()));
    }

    public Answer get(String service, String path) {
        return rest.send(request(service, path).GET());
    }

    /// The same in another form, for example `application/jose`.
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
