package id.percaya.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.percaya.kit.problem.Problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Judges a part of a body as strictly as a whole body, so that a bad part does not cost the
/// others.
@ApplicationScoped
public class PartReading {

    private final ObjectMapper mapper;
    private final Validator validator;

    PartReading(ObjectMapper mapper, Validator validator) {
        this.mapper = mapper;
        this.validator = validator;
    }

    /// The fields of the part that are unreadable or beyond the bounds of the shape; empty if there
    /// are none.
    ///
    /// @param pointer of the part in the body (RFC 6901)
    public List<Violation> faults(JsonNode part, String pointer, Class<?> shape) {
        return found(part, shape).stream()
                .map(fault ->
                        new Violation(pointer + fault.pointer(), fault.code(), fault.message()))
                .toList();
    }

    private List<Violation> found(JsonNode part, Class<?> shape) {
        if (!part.isObject()) {
            return List.of(new Violation("", Violations.WRONG_TYPE, Violations.NOT_OF_THE_TYPE));
        }
        BodyFaults.open();
        try {
            Object read = mapper.treeToValue(part, shape);
            List<Violation> unreadable = BodyFaults.close();
            return unreadable.isEmpty() ? invalid(read) : unreadable;
        } catch (JsonMappingException last) {
            return BodyReading.with(last);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            var _ = BodyFaults.close();
        }
    }

    private List<Violation> invalid(@Nullable Object read) {
        Set<ConstraintViolation<@Nullable Object>> broken = validator.validate(read);
        return broken.isEmpty()
                ? List.of()
                : Violations.problem(new ConstraintViolationException(broken), null).violations();
    }
}
