/// Tests access control on each operation of a service's OpenAPI document. A service extends
/// [AuthorisationMatrix] and writes its expectations into `authorisation.txt`. The other classes
/// read both documents, create one resource of each collection as a fixture, and send the requests.
@NullMarked
package id.percaya.kit.testing.access;

import org.jspecify.annotations.NullMarked;
