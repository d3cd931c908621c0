package id.percaya.kit.messaging;

import static org.assertj.core.api.Assertions.assertThatCode;

import id.percaya.kit.testing.Records;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class WatermarkIntakeTest {

    @Test
    void a_database_that_is_away_does_not_stop_the_topic() {
        WatermarkIntake watermarks = new WatermarkIntake(away(), new DeadLetters("127.0.0.1:1"));
        assertThatCode(() ->
                        watermarks.store(List.of(Records.watermark("consent", 0, Instant.EPOCH))))
                .doesNotThrowAnyException();
    }

    private static DataSource away() {
        return (DataSource)
                Proxy.newProxyInstance(
                        DataSource.class.getClassLoader(),
                        new Class<?>[] {DataSource.class},
                        (_, _, _) -> {
                            throw new SQLException("connection refused", "08001");
                        });
    }
}
