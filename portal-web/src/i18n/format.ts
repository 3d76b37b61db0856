import type { Language } from './languages';

const ZONE = 'Europe/Amsterdam';

const LOCALES: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB', pl: 'pl-PL', ar: 'ar-u-nu-latn' };

const NEAR: Record<Language, { today: string; yesterday: string; tomorrow: string }> = {
  nl: { today: 'vandaag', yesterday: 'gisteren', tomorrow: 'morgen' },
  en: { today: 'today', yesterday: 'yesterday', tomorrow: 'tomorrow' },
  pl: { today: 'dzisiaj', yesterday: 'wczoraj', tomorrow: 'jutro' },
  ar: { today: 'اليوم', yesterday: 'أمس', tomorrow: 'غدًا' },
};

/** An instant (`2026-11-23T14:10:00Z`) or a calendar day (`2026-11-23`). */
type When = string | Date;

export type Format = {
  /** "vandaag", "morgen", "di 3 maart", "di 3 maart 2025". */
  day: (when: When, now?: Date) => string;
  /** "15:10". */
  time: (instant: When) => string;
  /** "vandaag 15:10", "di 3 maart 15:10". */
  moment: (instant: When, now?: Date) => string;
  /** "dinsdag 3 maart 2026", for headings and print. */
  longDay: (when: When) => string;
  /** "3 maart – 24 maart". */
  period: (from: When, until: When) => string;
  /** "1.300". */
  number: (value: number) => string;
  /** "55%", from a share between 0 and 1. */
  percent: (share: number) => string;
  /** "2,4 MB". */
  fileSize: (bytes: number) => string;
  /** "A, B en C". */
  list: (items: readonly string[]) => string;
};

const ONLY_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A calendar day is read as noon in the Netherlands, so that no time zone moves it to another day. */
function asDate(when: When): Date {
  if (when instanceof Date) return when;
  return new Date(ONLY_DAY.test(when) ? `${when}T11:00:00Z` : when);
}

const dayKey = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE });

/** Today's calendar day in the Netherlands, as `YYYY-MM-DD`. */
export function today(now: Date = new Date()): string {
  return dayKey.format(now);
}

function daysBetween(from: Date, to: Date): number {
  return Math.round((Date.parse(dayKey.format(to)) - Date.parse(dayKey.format(from))) / 86_400_000);
}

const cached = new Map<Language, Format>();

/** The formatter of a language; made once, because `Intl` objects are dear. */
export function formatter(language: Language): Format {
  const known = cached.get(language);
  if (known) return known;
  const made = makeFormatter(language);
  cached.set(language, made);
  return made;
}

function makeFormatter(language: Language): Format {
  const locale = LOCALES[language];
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: ZONE, ...options });
  const thisYear = part({ weekday: 'short', day: 'numeric', month: 'long' });
  const otherYear = part({ weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' });
  const long = part({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const short = part({ day: 'numeric', month: 'long' });
  const clock = part({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const number = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const megabytes = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const near = NEAR[language];

  const time: Format['time'] = (instant) => clock.format(asDate(instant));
  const day: Format['day'] = (when, now = new Date()) => {
    const date = asDate(when);
    const distance = daysBetween(now, date);
    if (distance === 0) return near.today;
    if (distance === -1) return near.yesterday;
    if (distance === 1) return near.tomorrow;
    return (today(now).slice(0, 4) === today(date).slice(0, 4) ? thisYear : otherYear).format(date);
  };
  return {
    day,
    time,
    moment: (instant, now) => `${day(instant, now)} ${time(instant)}`,
    longDay: (when) => long.format(asDate(when)),
    period: (from, until) => `${short.format(asDate(from))} – ${short.format(asDate(until))}`,
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
    fileSize: (bytes) =>
      bytes < 1_000_000
        ? `${Math.max(1, Math.round(bytes / 1000))} kB`
        : `${megabytes.format(bytes / 1_000_000)} MB`,
    list: (items) => list.format(items),
  };
}
