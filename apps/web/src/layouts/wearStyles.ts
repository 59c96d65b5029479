/** Puts style sheets on the page that come with a part of it, so that no page carries them for it. Without them the part is plain, and works. */
export async function wearStyles(...addresses: readonly string[]): Promise<void> {
  await Promise.all(addresses.map((address) => (worn[address] ??= wear(address))));
}

const worn: Record<string, Promise<void>> = {};

function wear(address: string): Promise<void> {
  return new Promise((resolve) => {
    const sheet = document.createElement('link');
    sheet.rel = 'stylesheet';
    sheet.href = address;
    for (const end of ['load', 'error']) sheet.addEventListener(end, () => resolve());
    document.head.append(sheet);
  });
}
