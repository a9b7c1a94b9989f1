/**
 * The work behind every command: registers come in one by one, findings and plans go out line by line, and only counts
 * stay. Start at {@link org.grassroots.city.job.CityJob}; nothing here knows the command line or how a report looks.
 */
@NullMarked
package org.grassroots.city.job;

import org.jspecify.annotations.NullMarked;
