/** Dates and numbers as people read them. Times are in the person's zone; a deadline is also in its project's. */
import { useMemo } from 'react';
import { useLanguage } from './i18n.ts';

export type Format = {
  /** 24 November 2026 */
  readonly date: (iso: string) => string;
  /** 24 Nov 2026, 17:00 */
  readonly dateTime: (iso: string) => string;
  /** 24 Nov 2026, 17:00 EAT, in the zone given. */
  readonly inZone: (iso: string, timeZone: string) => string;
  /** 24 Nov 2026, 17:00, in the zone given, without its name. */
  readonly clockIn: (iso: string, timeZone: string) => string;
  /** in 3 days · 2 hours ago */
  readonly relative: (iso: string) => string;
  readonly number: (value: number) => string;
  /** 87 % of 0.87 */
  readonly percent: (part: number) => string;
  /** 1.4 MB */
  readonly fileSize: (bytes: number) => string;
};

const localeOf: Readonly<Record<string, string>> = { en: 'en-GB' };

/** Unit, its length, and from how many seconds it is used: “in 10 days” says more than “next week”. */
const steps = [
  ['year', 31_536_000, 63_072_000],
  ['month', 2_592_000, 5_184_000],
  ['day', 86_400, 86_400],
  ['hour', 3600, 3600],
  ['minute', 60, 60],
] as const;

export function createFormat(language: string): Format {
  const locale = localeOf[language] ?? language;
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long' });
  const dateTime = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const number = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  return {
    date: (iso) => date.format(new Date(iso)),
    dateTime: (iso) => dateTime.format(new Date(iso)),
    inZone: (iso, timeZone) => zoned(locale, timeZone).format(new Date(iso)),
    clockIn: (iso, timeZone) =>
      new Intl.DateTimeFormat(locale, { timeZone, dateStyle: 'medium', timeStyle: 'short' }).format(
        new Date(iso),
      ),
    relative: (iso) => relativeTo(relative, (Date.parse(iso) - Date.now()) / 1000),
    number: (value) => number.format(value),
    percent: (part) => percent.format(part),
    fileSize: (bytes) => sizeOf(locale, bytes),
  };
}

export function useFormat(): Format {
  const language = useLanguage();
  return useMemo(() => createFormat(language), [language]);
}

/** The zone this browser is set to, e.g. Africa/Nairobi. */
export function ownTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** Whether the two zones show the same clock at that moment. */
export function isSameClock(iso: string, oneZone: string, otherZone: string): boolean {
  const clock = (timeZone: string) =>
    new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(
      new Date(iso),
    );
  return clock(oneZone) === clock(otherZone);
}

function zoned(locale: string, timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, {
    timeZone,
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  });
}

function relativeTo(format: Intl.RelativeTimeFormat, seconds: number): string {
  const step = steps.find(([, , from]) => Math.abs(seconds) >= from);
  return step === undefined
    ? format.format(0, 'second')
    : format.format(Math.trunc(seconds / step[1]), step[0]);
}

function sizeOf(locale: string, bytes: number): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(bytes, 1)) / 3));
  const unit = units[power] ?? 'byte';
  const value = bytes / 1000 ** power;
  // The short name of a byte is written out, and then without its plural.
  const unitDisplay = unit === 'byte' ? 'long' : 'short';
  const options = { style: 'unit', unit, unitDisplay, maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(locale, options).format(value);
}
