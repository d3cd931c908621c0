package id.percaya.kit.problem;

import static java.util.Objects.requireNonNull;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Answers the address in a problem's `type` (RFC 9457, section 3.1.1) with a page that explains
/// its code in English and Indonesian. Names nothing of any tenant and needs no token.
@ApplicationScoped
class ProblemRoute {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+){0,12}");

    private static final String PAGE =
            """
            <!doctype html>
            <html lang="en">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>{code}</title></head>
            <body>
            <h1><code>{code}</code></h1>
            {languages}
            <p><a href="/openapi">OpenAPI</a></p>
            </body>
            </html>
            """;

    private static final String LANGUAGE =
            """
            <section lang="{language}">
            <h2>{title}</h2>
            {sentences}
            </section>
            """;

    private final ProblemTexts texts;

    ProblemRoute(ProblemTexts texts) {
        this.texts = texts;
    }

    void register(@Observes Router router) {
        router.get("/problems/:name").handler(this::answer);
    }

    private void answer(RoutingContext request) {
        String name = requireNonNull(request.pathParam("name"));
        String code = name.replace('-', '_').toUpperCase(Locale.ROOT);
        if (!NAME.matcher(name).matches() || texts.sentences(Locale.ENGLISH, code).isEmpty()) {
            request.next();
            return;
        }
        request.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8")
                .putHeader("Content-Security-Policy", "default-src 'none'")
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .end(page(code));
    }

    private String page(String code) {
        return PAGE.replace("{code}", code)
                .replace(
                        "{languages}",
                        ProblemTexts.SPOKEN.stream()
                                .map(language -> section(language, code))
                                .collect(Collectors.joining()));
    }

    private String section(Locale language, String code) {
        List<String> sentences = texts.sentences(language, code);
        return LANGUAGE.replace("{language}", language.getLanguage())
                .replace("{title}", escaped(texts.title(language, code)))
                .replace(
                        "{sentences}",
                        sentences.stream()
                                .map(each -> "<p>" + escaped(each) + "</p>")
                                .collect(Collectors.joining("\n")));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
