/** The address of a page or file of this app, wherever it is hosted. `path` starts with a slash, such as "/causes/". */
export function link(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}
