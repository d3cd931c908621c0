/// The test support of all services: [TestPlatform] starts PostgreSQL with the three roles,
/// [Tokens] signs tokens of any role, [Records] makes records as other services send them, and
/// [ServiceContract] has the checks that each service passes. The test jar exports this package and
/// those below it.
@NullMarked
package id.percaya.kit.testing;

import org.jspecify.annotations.NullMarked;
