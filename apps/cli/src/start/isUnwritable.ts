/** Whether something failed because nothing can be written there: no rights, no room, no folder. */
export function isUnwritable({ code }: NodeJS.ErrnoException): boolean {
  return codes.has(code ?? '');
}

const codes: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'ENOTDIR', 'EDQUOT']);
