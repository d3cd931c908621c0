/// How many visits a site has, by which the reach of its articles is counted.
@NullMarked
package id.percaya.listening.intake.site;

import org.jspecify.annotations.NullMarked;
