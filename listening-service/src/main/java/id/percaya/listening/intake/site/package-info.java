/// The monthly visits of web sites, as an analyst enters them. Each site is one aggregate per
/// tenant. `figures` reads the `site` table to compute the reach of articles and uses the type
/// [id.percaya.listening.intake.site.Visits].
@NullMarked
package id.percaya.listening.intake.site;

import org.jspecify.annotations.NullMarked;
