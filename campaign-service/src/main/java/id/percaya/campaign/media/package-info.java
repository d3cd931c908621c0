/// Media: pictures, videos and subtitles that contents show. What a file is follows from its bytes;
/// what it shows is declared by an author and affirmed by a reviewer.
@NullMarked
package id.percaya.campaign.media;

import org.jspecify.annotations.NullMarked;
