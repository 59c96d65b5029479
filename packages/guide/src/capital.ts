/** The short texts of the guide begin small, so that they can stand within a sentence; here one begins a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
