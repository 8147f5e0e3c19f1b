// A date as written → the date as published.
import { instant } from '../model/calendar.ts';
import type { Site } from '../model/site.ts';

/**
 * A bare day stays a bare day: Google, Meedan and the Fact Check Tools read one, and an hour that nobody noted
 * would be a false statement. A time without an offset gets that of the publication's time zone. What is no
 * date stays as it is, for the checks to name.
 */
export function dated(date: string, site: Pick<Site, 'timeZone'>): string {
  if (!date.includes('T')) return date;
  try {
    return instant(date, site.timeZone);
  } catch {
    return date;
  }
}

/** The same for a date that may be unknown. */
export function datedIf(date: string | undefined, site: Pick<Site, 'timeZone'>): string | undefined {
  return date === undefined ? undefined : dated(date, site);
}
