/** The options that stand alone: "none of these", and for colour "it looks normal". */
export const standsAlone: ReadonlySet<string> = new Set(['none', 'normal']);
