/// Every 4xx and 5xx answer, from one place, as RFC 9457 problem details.
@NullMarked
package id.percaya.kit.problem;

import org.jspecify.annotations.NullMarked;
