package id.percaya.kit.testing.answers;

import io.restassured.builder.ResponseBuilder;
import io.restassured.filter.FilterContext;
import io.restassured.filter.OrderedFilter;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;

/// Hands on each answer that RestAssured reads.
final class AnswerFilter implements OrderedFilter {

    private final Consumer<ApiAnswer> reader;

    AnswerFilter(Consumer<ApiAnswer> reader) {
        this.reader = reader;
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request,
            FilterableResponseSpecification expected,
            FilterContext context) {
        Response response = context.next(request, expected);
        byte[] body = response.asByteArray();
        reader.accept(
                new ApiAnswer(
                        request.getMethod(),
                        URI.create(request.getURI()).getRawPath(),
                        response.statusCode(),
                        name -> Optional.ofNullable(response.header(name)),
                        new String(body, StandardCharsets.UTF_8)));
        // a body can be read only once
        return new ResponseBuilder().clone(response).setBody(body).build();
    }

    /// Innermost, so that it sees the answer as it came.
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
