package id.percaya.kit.problem;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import id.percaya.kit.problem.Problem.Violation;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Answers a body with all its unreadable fields at once.
@Provider
@Singleton
public final class BodyReading implements ReaderInterceptor, ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.addHandler(new BodyFaults());
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
        BodyFaults.open();
        try {
            Object read = body.proceed();
            refuse(BodyFaults.close());
            return read;
        } catch (JsonMappingException last) {
            refuse(with(last));
            throw last;
        } catch (WebApplicationException thrown) {
            if (thrown.getCause() instanceof JsonMappingException last) {
                refuse(with(last));
            }
            throw thrown;
        } finally {
            var _ = BodyFaults.close();
        }
    }

    /// The collected faults and the one that ended the reading.
    static List<Violation> with(JsonMappingException last) {
        List<Violation> found = new ArrayList<>(BodyFaults.close());
        if (found.isEmpty() || !(last instanceof ValueInstantiationException)) {
            found.add(Violations.of(last));
        }
        return found;
    }

    private static void refuse(List<Violation> faults) {
        if (!faults.isEmpty()) {
            throw new ProblemException(Violations.malformed().withViolations(faults));
        }
    }
}
