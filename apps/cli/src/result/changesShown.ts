/** How many of the changes a result shows. */
export const changesShown = 5;
