export { type ClearFile, decryptFile, encryptFile, newKey } from './cipher.ts';
export * from './contract.ts';
export { linkText, type ReadLink, readLink } from './linkText.ts';
export { type Opened, type OpenInput, openLink } from './openLink.ts';
export {
  type Fetch,
  type LinkServer,
  LinkServerError,
  replaceFile,
  revokeLink,
  type SharedLink,
  type ShareInput,
  shareLink,
} from './shareLink.ts';
