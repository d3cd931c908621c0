package id.percaya.kit.problem;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/// Answers problems in the language of `Accept-Language`.
public final class ProblemLanguage {

    private final ProblemTexts texts;

    public ProblemLanguage(ProblemTexts texts) {
        this.texts = texts;
    }

    @ServerResponseFilter
    public void translate(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Problem problem) {
            Locale language =
                    ProblemTexts.language(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
            response.setEntity(texts.in(language, problem));
            response.getHeaders().putSingle(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage());
            response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        }
    }
}
