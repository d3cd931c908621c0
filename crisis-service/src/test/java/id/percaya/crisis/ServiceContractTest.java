package id.percaya.crisis;

import id.percaya.kit.testing.ServiceContract;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ServiceContractTest extends ServiceContract {}
