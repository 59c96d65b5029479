/** All of a result with what is around it on the app's own pages: loaded only where there are answers. */
import type { ComponentProps } from 'preact';
import { aroundResult } from '../surroundings/aroundResult.ts';
import { SurroundingsContext } from '../surroundings/surroundings.ts';
import { KeptOutcome } from './KeptOutcome.tsx';

export function ShownResult(props: ComponentProps<typeof KeptOutcome>) {
  return (
    <SurroundingsContext.Provider value={aroundResult}>
      <KeptOutcome {...props} />
    </SurroundingsContext.Provider>
  );
}
