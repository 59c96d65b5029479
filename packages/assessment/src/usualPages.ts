/** How many pages an interview usually takes: nine in ten recorded people are done by then (evaluation/RESULTS.md). */
export const usualPages = 9;
