package id.percaya.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.eventstore.testing.TenantIsolation;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class FenceTest {

    @Inject DataSource request;

    @Test
    void no_tenant_gets_at_anothers_rows() throws SQLException {
        assertThat(TenantIsolation.gaps(request)).isEmpty();
    }
}
