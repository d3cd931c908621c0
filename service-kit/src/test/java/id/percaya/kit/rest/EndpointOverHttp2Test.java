package id.percaya.kit.rest;

import id.percaya.kit.testing.Http2Gateway;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.enterprise.inject.Typed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/// A bean of its own type only, so that it does not stand in for [EndpointTest].
@QuarkusTest
@Typed(EndpointOverHttp2Test.class)
@QuarkusTestResource(TestPlatform.class)
class EndpointOverHttp2Test extends EndpointTest {

    private Http2Gateway gateway;

    @BeforeEach
    void speak_http_2() {
        gateway = Http2Gateway.to(RestAssured.port);
        RestAssured.port = gateway.port();
    }

    @AfterEach
    void stop() {
        gateway.close();
    }
}
