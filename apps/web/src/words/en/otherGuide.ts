/** Words of a page that met another version of the guide, beside those that the check has as well. */
export const otherGuide = { title: 'Footing was updated' } as const;
