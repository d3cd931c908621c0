package id.percaya.kit.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.kit.json.TolerantJson;
import id.percaya.kit.problem.ProblemException;
import id.percaya.kit.problem.ProblemResponses;
import id.percaya.kit.view.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// The responses stored under an `Idempotency-Key`. The key is looked up before the command and
/// written after it, in the same transaction, so a crash between commit and response loses nothing.
/// A concurrent repeat finds the advisory lock taken; one that slips past it violates the primary
/// key.
@ApplicationScoped
class StoredResponses {

    private static final int CONFLICT = 409;
    private static final int GONE = 410;
    private static final int UNPROCESSABLE = 422;

    /// An erasure leaves this of an answer that held the person's data.
    private static final String SCRUBBED = "{}";

    private static final String UNIQUE_VIOLATION = "23505";
    private static final ObjectMapper MAPPER = TolerantJson.mapper();
    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    private static final String FIND =
            """
            select l.mine, encode(c.request_sha256, 'hex'), c.http_status, c.headers::text, c.response
              from (select pg_try_advisory_xact_lock(hashtextextended(?, 0)) as mine) l
              left join es.idempotency_key c
                on c.tenant_id = ? and c.subject = ? and c.operation = ? and c.idempotency_key = ?
            """;
    private static final String KEEP =
            """
            insert into es.idempotency_key
              (tenant_id, subject, operation, idempotency_key, request_sha256, http_status, headers, response)
            values (?, ?, ?, ?, decode(?, 'hex'), ?, ?, ?)
            """;

    private final DataSource requests;
    private final Fingerprints fingerprints;

    StoredResponses(DataSource requests, Fingerprints fingerprints) {
        this.requests = requests;
        this.fingerprints = fingerprints;
    }

    /// @param fingerprint of the body: reusing a key with another body is an error
    record Request(
            Tenant tenant, String subject, String operation, String key, String fingerprint) {

        String lock() {
            return String.join("\n", tenant.id(), subject, operation, key);
        }
    }

    Request request(RequestContext request, String operation, String key, @Nullable Object body) {
        return new Request(
                request.tenant(), request.actor(), operation, key, fingerprints.of(body));
    }

    /// The stored response to an earlier request with this key.
    Optional<RenderedResponse> find(Request request) {
        try (Connection connection = requests.getConnection();
                PreparedStatement find = connection.prepareStatement(FIND)) {
            find.setString(1, request.lock());
            find.setString(2, request.tenant().id());
            find.setString(3, request.subject());
            find.setString(4, request.operation());
            find.setString(5, request.key());
            try (ResultSet row = find.executeQuery()) {
                row.next();
                return answer(row, request);
            }
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    RenderedResponse keep(Request request, RenderedResponse answer) {
        try (Connection connection = requests.getConnection()) {
            Sql.write(
                    connection,
                    KEEP,
                    request.tenant().id(),
                    request.subject(),
                    request.operation(),
                    request.key(),
                    request.fingerprint(),
                    answer.status(),
                    Sql.json(answer.headers()),
                    answer.json());
            return answer;
        } catch (SQLException failed) {
            if (UNIQUE_VIOLATION.equals(failed.getSQLState())) {
                throw stillRunning();
            }
            throw new DatabaseFailure(failed);
        }
    }

    private static Optional<RenderedResponse> answer(ResultSet row, Request request)
            throws SQLException {
        String fingerprint = row.getString(2);
        if (fingerprint == null) {
            if (!row.getBoolean(1)) {
                throw stillRunning();
            }
            return Optional.empty();
        }
        if (!fingerprint.equals(request.fingerprint())) {
            throw new ProblemException(
                    UNPROCESSABLE,
                    "IDEMPOTENCY_KEY_REUSED",
                    "This Idempotency-Key was used with another body; use a new one.");
        }
        if (SCRUBBED.equals(row.getString(5))) {
            throw new ProblemException(
                    GONE,
                    "ANSWER_ERASED",
                    "The answer to the first request held data of a person who has been erased.");
        }
        return Optional.of(
                new RenderedResponse(row.getInt(3), headers(row.getString(4)), row.getString(5)));
    }

    private static Map<String, String> headers(String json) {
        try {
            return MAPPER.readValue(json, HEADERS);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ProblemException stillRunning() {
        return new ProblemException(
                CONFLICT,
                ProblemResponses.IN_PROGRESS,
                "The same request is still in progress; try again in a moment.");
    }
}
