/// The root cause analysis of a crisis. It is chartered, started, ended with findings, and approved
/// by somebody other than the submitter. A crisis has one investigation at most. The package
/// exports the gateway, the reader and the events. `duty` stops a clock when an investigation
/// starts, and corrective actions refer to the investigation.
@NullMarked
package id.percaya.crisis.safety.investigation;

import org.jspecify.annotations.NullMarked;
