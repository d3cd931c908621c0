package id.percaya.kit.openapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class LandingPageTest {

    private static final Pattern LINK = Pattern.compile("href=\"([^\"]+)\"");

    @Test
    void the_root_links_documents_that_are_there() {
        String page = given().get("/").then().statusCode(200).extract().asString();
        List<String> links = LINK.matcher(page).results().map(link -> link.group(1)).toList();
        assertThat(links).contains("/openapi", "/q/swagger-ui/");
        links.stream()
                // the kit itself announces nothing
                .filter(link -> !link.equals("/asyncapi"))
                .forEach(link -> given().get(link).then().statusCode(200));
    }
}
