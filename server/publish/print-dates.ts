/** Dates in the language of the document and the time zone of the project. */
export type PrintDates = {
  /** "12 November 2026" */
  day(instant: string): string;
  /** "12 November 2026 at 17:00 EAT" */
  moment(instant: string): string;
};

export function printDates(language: string, timeZone: string): PrintDates {
  const locale = localeOf(language);
  const zone = zoneOf(timeZone);
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: zone });
  const moment = new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
    timeZoneName: 'short',
  });
  return {
    day: (instant) => day.format(new Date(instant)),
    moment: (instant) => `${moment.format(new Date(instant))} (${zone})`,
  };
}

/** A signature's time stays in UTC and to the second (DE-5): 2026-11-12 14:03:09 UTC. */
export function utcMoment(instant: string): string {
  return new Date(instant)
    .toISOString()
    .replace('T', ' ')
    .replace(/\.\d+Z$/, ' UTC');
}

/** English dates are written day first: the drafters are not in the United States. */
function localeOf(language: string): string {
  try {
    const [locale = 'en'] = Intl.DateTimeFormat.supportedLocalesOf([language]);
    return locale === 'en' ? 'en-GB' : locale;
  } catch (error) {
    if (error instanceof RangeError) return 'en-GB'; // not a language tag
    throw error;
  }
}

function zoneOf(timeZone: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  } catch (error) {
    if (error instanceof RangeError) return 'UTC'; // not a zone this system knows
    throw error;
  }
}
