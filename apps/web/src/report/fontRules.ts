/**
 * The page's @font-face rules with the fonts inside them, as a picture needs them: it cannot load a file. The screenshot library would
 * collect them through a style element, which the content security policy forbids.
 */
export async function fontRules(): Promise<string> {
  const rules = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule);
  const texts = await Promise.all(rules.map(withFontInside));
  return texts.join('\n');
}

async function withFontInside(rule: CSSFontFaceRule): Promise<string> {
  const address = /url\("?([^")]+)"?\)/.exec(rule.style.getPropertyValue('src'))?.[1];
  if (address === undefined) return rule.cssText;
  const response = await fetch(new URL(address, rule.parentStyleSheet?.href ?? location.href));
  const inside = await dataUrl(await response.blob());
  return rule.cssText.replace(/url\([^)]*\)/, `url("${inside}")`);
}

function dataUrl(content: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(content);
  });
}
