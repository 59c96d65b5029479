/** What the build puts into the component's one file; see scripts/embed. */
declare module 'virtual:embedded' {
  /** JSON text of each part of the guide, read when it is first needed. */
  export const asked: string;
  export const views: string;
  export const numbers: string;
  export const texts: string;
  /** As {@link import('./embeddedGuide.ts').SourceColumns} says. */
  export const sources: string;
  /** {@link import('./svgTree.ts').SvgTree} by drawing id. */
  export const drawings: string;
  export const styles: string;
  /** The program that assesses, complete in itself: its own text can be run in a worker. */
  export const startAssessor: (scope: import('./assessorScope.ts').AssessorScope) => void;
}
