import type { ToldGuide } from '@footing/assessment';
import { OtherGuideError, withTexts } from '@footing/assessment/packed';
import type { Guide } from '@footing/guide';
import { useEffect, useState } from 'preact/hooks';
import { fetchTexts } from './fetchGuide.ts';

type Texts = { readonly texts?: ToldGuide; readonly isOther?: boolean };

/** The guide with its texts, once fetched; without them the page says a little less. `isOther`: they are of another version. */
export function useTexts(guide: Guide): Texts {
  const [read, setRead] = useState<Texts>({});
  useEffect(() => {
    fetchTexts()
      .then((told) => setRead({ texts: withTexts(guide, told) }))
      .catch((error: unknown) => setRead({ isOther: error instanceof OtherGuideError }));
  }, [guide]);
  return read;
}
