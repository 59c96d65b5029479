/** Whole seconds since 1970, as links count. */
export function nowSeconds(): number {
  return Math.floor(Date.now() / 1000);
}
