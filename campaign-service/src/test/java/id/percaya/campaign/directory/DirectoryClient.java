package id.percaya.campaign.directory;

import static id.percaya.campaign.Requests.as;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Requests of one tenant's administrator to its directory. Each test has a tenant of its own,
/// because a registered code affects what its tenant may do.
public record DirectoryClient(String tenant) {

    public static DirectoryClient ofNewTenant() {
        return new DirectoryClient("rs-" + UUID.randomUUID());
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record EntryBody(
            String name,
            List<String> synonyms,
            @Nullable String address,
            @Nullable String zone,
            @Nullable String profession) {

        public static EntryBody of(String name, String... synonyms) {
            return new EntryBody(name, List.of(synonyms), null, null, null);
        }
    }

    public RequestSpecification admin() {
        return as("tenant-admin", tenant);
    }

    /// Registers a code that is not listed yet.
    public ValidatableResponse register(String path, EntryBody body) {
        return put(path, "\"0\"", body);
    }

    /// @param path such as `topics/patient-safety`
    public ValidatableResponse put(String path, @Nullable String ifMatch, EntryBody body) {
        RequestSpecification request = admin().body(body);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.put("/v1/directory/" + path).then();
    }

    public ValidatableResponse retire(String path) {
        return admin().body("{}").post("/v1/directory/" + path + "/retire").then();
    }

    public ValidatableResponse get(String path) {
        return as("auditor", tenant).get("/v1/directory/" + path).then();
    }

    public ValidatableResponse imported(String kind, String csv) {
        return admin().contentType("text/csv; charset=utf-8")
                .body(csv)
                .post("/v1/directory/" + kind + "/imports")
                .then();
    }
}
