/** A question's item is named by the question's id; what belongs to it or holds it has a slash in its name. */
export const linkIds = {
  page: (page: string): string => `page/${page}`,
  help: (question: string): string => `${question}/help`,
  notKnown: (question: string): string => `${question}/not-known`,
  none: (question: string): string => `${question}/none`,
  result: (question: string, change: string): string => `${question}/change/${change}`,
} as const;
