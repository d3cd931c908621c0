package id.percaya.listening.figures;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.function.Supplier;

/// The form that the `Accept` header asks for; JSON by default.
public enum FiguresForm {
    JSON,
    CSV;

    public static final String TEXT_CSV = "text/csv";

    private static final MediaType CSV_TYPE = MediaType.valueOf(TEXT_CSV);

    public static FiguresForm wanted(Request request) {
        Variant wanted =
                request.selectVariant(
                        Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, CSV_TYPE).build());
        if (wanted == null) {
            throw new NotAcceptableException();
        }
        return CSV_TYPE.isCompatible(wanted.getMediaType()) ? CSV : JSON;
    }

    /// @param csv of the same figures
    public Response answer(Object figures, Supplier<String> csv) {
        Object body =
                switch (this) {
                    case JSON -> figures;
                    case CSV -> csv.get();
                };
        return Response.ok(body).type(type()).build();
    }

    private MediaType type() {
        return switch (this) {
            case JSON -> MediaType.APPLICATION_JSON_TYPE;
            case CSV -> CSV_TYPE.withCharset("UTF-8");
        };
    }
}
