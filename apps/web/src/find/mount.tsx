/** Puts the box into its place at once, and what it finds by when that has come. */
import { render } from 'preact';
import { fetchJson } from '../guideData/fetchFile.ts';
import { FindPage } from './FindPage.tsx';
import type { FindFile } from './findData.ts';
import { type Find, openFinder } from './finder.ts';

const place = document.querySelector('#find')!;

function show(find: Find | undefined, failed: boolean): void {
  render(<FindPage find={find} failed={failed} onTryAgain={() => void load()} />, place);
}

async function load(): Promise<void> {
  show(undefined, false);
  try {
    show(openFinder(await fetchJson<FindFile>('/guide/find.json')), false);
    document.documentElement.dataset['ready'] = 'find';
  } catch (error) {
    show(undefined, true);
    throw error;
  }
}

place.replaceChildren();
void load();
