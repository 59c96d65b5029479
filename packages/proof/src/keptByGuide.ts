import type { Guide } from '@footing/guide';

/** Computes once for each guide and key, so that the same part of the guide is the same formula everywhere. */
export function keptByGuide<K, V>(compute: (guide: Guide, key: K) => V): (guide: Guide, key: K) => V {
  const guides = new WeakMap<Guide, Map<K, V>>();
  return (guide, key) => {
    const made = guides.get(guide) ?? new Map<K, V>();
    guides.set(guide, made);
    const known = made.get(key);
    if (known !== undefined) return known;
    const fresh = compute(guide, key);
    made.set(key, fresh);
    return fresh;
  };
}
