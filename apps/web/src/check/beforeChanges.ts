/** The page, beside those of the guide, that asks what decides which changes are for somebody. */
export const beforeChanges = 'before-changes';
