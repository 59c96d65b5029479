/** Which emergency number to show first: by the device's time zone, else its language; the person can choose another. */
import type { EmergencyNumber } from '@footing/guide';

/** Time zones that lie in one country whose number the guide knows. Time zones tell where a device is better than its language does. */
const zones: readonly (readonly [RegExp, string])[] = [
  [/^Europe\/(London|Guernsey|Isle_of_Man|Jersey|Belfast)$/, 'GB'],
  [
    /^Europe\/(Vienna|Brussels|Sofia|Zagreb|Nicosia|Prague|Copenhagen|Tallinn|Helsinki|Mariehamn|Paris|Berlin|Busingen|Athens|Budapest|Dublin|Rome|Riga|Vilnius|Luxembourg|Malta|Amsterdam|Warsaw|Lisbon|Bucharest|Bratislava|Ljubljana|Madrid|Stockholm)$|^Asia\/(Nicosia|Famagusta)$|^Atlantic\/(Madeira|Azores|Canary)$|^Africa\/Ceuta$/,
    'DE',
  ],
  [
    /^(US|Canada)\/|^Pacific\/Honolulu$|^America\/(New_York|Chicago|Denver|Los_Angeles|Phoenix|Anchorage|Detroit|Boise|Juneau|Sitka|Nome|Adak|Metlakatla|Yakutat|Menominee|Indiana\/.+|Kentucky\/.+|North_Dakota\/.+|Indianapolis|Louisville|Puerto_Rico|Toronto|Vancouver|Montreal|Edmonton|Winnipeg|Halifax|St_Johns|Regina|Moncton|Whitehorse|Yellowknife|Iqaluit|Glace_Bay|Goose_Bay|Rankin_Inlet|Resolute|Inuvik|Cambridge_Bay|Dawson|Dawson_Creek|Fort_Nelson|Creston|Swift_Current|Atikokan|Blanc-Sablon|Thunder_Bay|Nipigon|Rainy_River|Pangnirtung)$/,
    'US',
  ],
  [/^Australia\//, 'AU'],
  [/^Pacific\/(Auckland|Chatham)$|^NZ/, 'NZ'],
];

let zone: { readonly name: string | undefined } | undefined;

/**
 * The device's time zone. To ask for it the first time takes a browser tens of milliseconds on a slow phone, so the check asks while it
 * waits for its questions: an emergency is then told without it.
 */
export function deviceZone(): string | undefined {
  zone ??= { name: Intl.DateTimeFormat().resolvedOptions().timeZone };
  return zone.name;
}

/**
 * The number for where the device seems to be, or undefined: none is guessed.
 * @param zone an IANA time zone; @param language a BCP 47 tag such as "en-GB"
 */
export function numberHere(
  numbers: readonly EmergencyNumber[],
  zone: string | undefined,
  language: string,
): EmergencyNumber | undefined {
  const country = zones.find(([pattern]) => pattern.test(zone ?? ''))?.[1] ?? spokenIn(zone, language);
  return numbers.find((number) => number.countries.includes(country ?? ''));
}

/** A zone that is known and lies elsewhere says more than a language: then nothing is guessed. */
function spokenIn(zone: string | undefined, language: string): string | undefined {
  if (zone !== undefined && zone !== 'UTC' && !zone.startsWith('Etc/')) return undefined;
  try {
    return new Intl.Locale(language).region;
  } catch {
    return undefined;
  }
}
