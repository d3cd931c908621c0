package id.percaya.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import id.percaya.eventstore.LostRace;
import id.percaya.eventstore.Refused;
import id.percaya.eventstore.StaleVersion;
import id.percaya.eventstore.postgres.jdbc.TransientFailure;
import id.percaya.kit.tenancy.Caller;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.List;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/// Maps every exception to a problem response.
@ApplicationScoped
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    private static final int METHOD_NOT_ALLOWED = 405;
    private static final int SERVER_ERROR = 500;

    private final AllowedMethods allowed;
    private final Caller caller;

    ProblemMappers(AllowedMethods allowed, Caller caller) {
        this.allowed = allowed;
        this.caller = caller;
    }

    @ServerExceptionMapper({Refused.class, NotFound.class, Invalid.class, StaleVersion.class})
    public Response command(RuntimeException thrown, UriInfo uri) {
        return CommandProblems.of(thrown).map(problem -> answer(problem, uri)).orElseThrow();
    }

    @ServerExceptionMapper
    public Response problem(ProblemException thrown, UriInfo uri) {
        return answer(thrown.problem(), uri);
    }

    @ServerExceptionMapper
    public Response lostRace(LostRace lost, UriInfo uri) {
        return answer(CommandProblems.of(lost), uri);
    }

    @ServerExceptionMapper
    public Response malformed(JsonProcessingException malformed, UriInfo uri) {
        return answer(malformed(malformed), uri);
    }

    @ServerExceptionMapper
    public Response mismatched(MismatchedInputException mismatched, UriInfo uri) {
        return answer(malformed(mismatched), uri);
    }

    @ServerExceptionMapper
    public Response constraint(
            ConstraintViolationException broken, UriInfo uri, @Nullable ResourceInfo operation) {
        Method method = operation == null ? null : operation.getResourceMethod();
        return answer(Violations.problem(broken, method), uri);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    public Response unauthorized(UriInfo uri, HttpServerRequest request) {
        LOG.infof("401: %s %s", request.method(), request.path());
        return ProblemResponses.withChallenge(
                answer(Problem.of(401, "UNAUTHORIZED", "A valid bearer token is required."), uri));
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException refused, UriInfo uri, HttpServerRequest request) {
        LOG.infof("403 to %s: %s %s", caller.forTheLog(), request.method(), request.path());
        return answer(
                Problem.of(403, "FORBIDDEN", "The token's tenant or roles do not allow this."),
                uri);
    }

    @ServerExceptionMapper
    public Response web(WebApplicationException thrown, UriInfo uri) {
        if (thrown.getCause() instanceof JsonProcessingException malformed) {
            return answer(malformed(malformed), uri);
        }
        return answer(ProblemResponses.ofStatus(thrown.getResponse().getStatus()), uri);
    }

    /// A query parameter that cannot be converted is a 400. Quarkus throws `NotFoundException` for
    /// it too, as Jakarta REST demands: https://github.com/quarkusio/quarkus/issues/49074.
    @ServerExceptionMapper
    public Response notFound(NotFoundException thrown, UriInfo uri) {
        boolean unbound = thrown.getCause() != null && !uri.getQueryParameters().isEmpty();
        return answer(ProblemResponses.ofStatus(unbound ? BAD_REQUEST : NOT_FOUND), uri);
    }

    @ServerExceptionMapper
    public Response notAllowed(NotAllowedException thrown, UriInfo uri) {
        Response answer = answer(ProblemResponses.ofStatus(METHOD_NOT_ALLOWED), uri);
        return Response.fromResponse(answer)
                .header(HttpHeaders.ALLOW, allowed.of(uri.getPath()))
                .build();
    }

    @ServerExceptionMapper
    public Response other(Throwable thrown, UriInfo uri) {
        if (TransientFailure.causes(thrown)) {
            LOG.errorf(thrown, "transient failure of %s", uri.getPath());
            return answer(ProblemResponses.UNAVAILABLE, uri);
        }
        if (HungUp.causes(thrown)) {
            LOG.debugf("the client broke off a request of %s", uri.getPath());
            return answer(Violations.malformed(), uri);
        }
        LOG.errorf(thrown, "unexpected failure of %s", uri.getPath());
        return answer(Problem.of(SERVER_ERROR, "UNEXPECTED", "An internal error."), uri);
    }

    private static Problem malformed(JsonProcessingException malformed) {
        Problem problem = Violations.malformed();
        if (!(malformed instanceof JsonMappingException mapping)) {
            return problem;
        }
        return problem.withViolations(List.of(Violations.of(mapping)));
    }

    private static Response answer(Problem problem, UriInfo uri) {
        return ProblemResponses.answer(problem, uri.getPath());
    }
}
