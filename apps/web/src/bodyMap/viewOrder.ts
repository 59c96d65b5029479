/** The views of the body map, in the order in which they are offered. */
export const viewOrder = ['sole', 'top', 'inner', 'outer', 'leg-front', 'leg-back', 'body'] as const;
