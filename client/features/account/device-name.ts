import { useT } from '../../lib/i18n.ts';

const browsers = [
  ['Edg/', 'Edge'],
  ['OPR/', 'Opera'],
  ['Firefox/', 'Firefox'],
  ['Chrome/', 'Chrome'],
  ['Safari/', 'Safari'],
] as const;
const systems = [
  ['Android', 'Android'],
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Windows', 'Windows'],
  ['Mac OS', 'macOS'],
  ['CrOS', 'ChromeOS'],
  ['Linux', 'Linux'],
] as const;

/** A browser's self-description as people say it: “Firefox on Windows”. */
export function useDeviceName(): (userAgent: string) => string {
  const t = useT();
  return (userAgent) => {
    const browser = nameIn(browsers, userAgent);
    const system = nameIn(systems, userAgent);
    if (browser === undefined || system === undefined) return t('A device we do not recognize');
    return t('{{browser}} on {{system}}', { browser, system });
  };
}

function nameIn(names: readonly (readonly [string, string])[], userAgent: string): string | undefined {
  return names.find(([mark]) => userAgent.includes(mark))?.[1];
}
