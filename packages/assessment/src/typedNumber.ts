/** A number as people type one: plain digits, a comma as good as a point; undefined where there is none ("4e1", "0x29"). */
export function typedNumber(text: string): number | undefined {
  const plain = text.trim().replace(',', '.');
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : undefined;
}
